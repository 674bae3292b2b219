package org.newsmonitor.clean.text;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the site says about itself: cookies, copyright, age of the story, free articles left, house rules. */
final class Notices implements Predicate<Line> {
    private static final int LONGEST = 900;
    private static final Pattern NOTICE = Pattern.compile("(?i)^(?:"
            + "(?:this|our) (?:web)?site(?: and our partners)? uses? cookies\\b.*|the (?:web)?site uses cookies (?:to|for|and|in order)\\b.*|we (?:and our (?:\\w+ )?partners )?(?:use|store|process)\\b.{0,60}\\bcookies\\b.*"
            + "|.{0,60}\\bvalue your privacy\\b.*|your privacy (?:matters|is important)\\b.*|by (?:continuing|clicking|subscribing|using|signing)\\b.{0,80}\\b(?:you|agree|accept|consent)\\b.*"
            + "|.{0,120}\\baccept all(?: cookies)?\\b.*\\b(?:manage|preferences|reject|settings)\\b.*"
            + "|(?:copyright|©|\\(c\\))\\s*(?:©|\\(c\\))?.{0,80}\\b(?:19|20)\\d\\d\\b.*|.{0,160}\\ball rights reserved\\b.{0,200}"
            + "|.{0,60}\\bmay not be (?:published|reproduced|redistributed)\\b.*"
            + "|(?:copyright|©|™)[^.]{0,100}"
            + "|(?:this is )?(?:an? )?(?:developing|breaking)(?: news)? story\\b.{0,200}|check back (?:for|with|here|later|soon|often)\\b.{0,120}"
            + "|(?:stay (?:tuned|with)|refresh)\\b.{0,80}\\b(?:updates?|more|latest)\\b.{0,60}"
            + "|this (?:story|article|post|content|page) is (?:over|more than) (?:\\w+ ){1,3}(?:years?|months?|weeks?|days?) old\\W*"
            + "|(?:this|the) (?:story|article) (?:was|has been) (?:first |originally )?(?:published|updated)\\b.*|(?:first|originally) (?:published|appeared) (?:on|in|at|by)\\b.{0,120}"
            + "|(?:you have|you've got|you've) (?:\\w+ ){0,4}free (?:articles?|stories)\\b.*|.{0,60}\\bfree articles? (?:left|remaining)\\b.*"
            + "|(?:comments are (?:moderated|closed|now closed|off))\\b.*|please (?:read|see) our (?:community|comment)\\b.*"
            + "|(?:sort by|order by)\\s*:.*|(?:log in|sign in|register|you must be|please log in)\\b.{0,60}\\b(?:comment|conversation|discussion)\\b.*"
            + "|.{0,160}\\b(?:editorial (?:standards|principles|policy|guidelines)|corrections (?:policy|desk|are listed))\\b.*"
            + "|(?:have you|did you) (?:found|find|spot(?:ted)?) (?:an error|a mistake|a typo)\\b.*"
            + "|(?:your (?:notification|subscription|comment|submission|e-?mail|message)|e-?mail notifications?|thank you for (?:registering|subscribing|signing))\\b.{0,160}"
            + "|there was (?:a problem|an error) (?:saving|sending|loading|processing|submitting)\\b.{0,120}|you are the owner of this\\b.{0,40}"
            + "|(?:we(?: have|'ve|’ve) sent you|if you (?:do not|don't|don’t) receive)\\b.{0,80}\\b(?:e-?mail|messages?|link|code)\\b.*"
            + "|(?:visit us|log in|sign in)\\b.{0,60}\\b(?:to|and) (?:update|see|manage|access|receive)\\b.{0,120}"
            + "|you must (?:enter|be (?:logged|signed|registered|a ))\\b.{0,120}"
            + "|email address\\s*:?\\s*_+.*|.{0,120}\\b(?:terms of (?:use|service)|privacy policy)\\b.{0,60}(?:apply|policy)\\W*"
            + ")$");

    @Override
    public boolean test(Line line) {
        return line.traced().length() <= LONGEST && NOTICE.matcher(line.text()).matches() && !line.isReported();
    }
}
