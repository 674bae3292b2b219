package org.newsmonitor.clean.text;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Lines made of nothing but a page's controls: menus, share bars, print and comment links, reading times. */
final class PageControls implements Predicate<Line> {
    private static final int LONGEST = 160;

    /** Longest first inside a group, since the first alternative that fits wins. */
    private static final String CONTROLS = String.join(
            "|",
            "skip to (?:the )?(?:main )?(?:content|article|navigation)|jump to (?:content|navigation)|back to top|top of page",
            "like this|free apps|share (?:this )?(?:article|story|page|post)?(?: (?:on|via|by|with) [a-z]+)?|share this|shares?|tweet(?: this)?|retweet|pin(?: it)?",
            "facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|messenger|instagram|youtube|tiktok|flipboard"
                    + "|tumblr|threads|bluesky|mastodon|google(?:\\+| news)?|signal|viber|line|vk|weibo|pocket|rss",
            "e-?mail(?: this)?(?: article)?|send|copy (?:the )?link|link copied|permalink|print(?: this)?(?: article| page)?"
                    + "|pdf|save(?: for later)?(?: article)?|bookmark|gift this article|gift|download|embed",
            "listen(?: to this article)?|listen now|play|pause|mute|replay|loading|enlarge|zoom|expand|watch(?: now)?|text size|font size|a\\+|a-|aa|reset",
            "(?:reading|read) time:? ?\\d* ?min(?:ute)?s?(?: read)?|\\(?\\d+ ?-?min(?:ute)?s?(?: read)?\\)?|\\d+ ?(?:min|sec)",
            "\\d+ ?(?:comments?|replies|shares|likes|views|reactions)|(?:no|leave a|post a|add a|view|read|see) ?(?:all )?comments?"
                    + "|comments? ?\\(?\\d*\\)?|comment|join the (?:discussion|conversation)|reply|like|likes?|report",
            "menu|home(?: ?page)?|search|subscribe(?: now)?|sign ?(?:in|up|out)|log ?(?:in|out)|register|my account|account"
                    + "|e-?paper|newsletters?|sections?|close|open|more|show more|load more|see all|view all|next|previous|prev|back",
            "latest|news|politics|economy|business|sports?|culture|world|opinion|weather|science|tech(?:nology)?|health"
                    + "|lifestyle|entertainment|video|videos|photos|region|local|international|travel|arts|money|jobs",
            "terms(?: of (?:use|service))?|terms (?:and|&) conditions|privacy(?: (?:policy|notice))?|cookies?(?: policy)?"
                    + "|contact(?: us)?|imprint|about(?: us)?|advertise(?: with us)?|careers|accessibility|sitemap|help|faq",
            "published on|published|updated|posted (?:on|in|by)|filed under|tags?|topics?|accept(?: all)?|manage preferences"
                    + "|remind me later|support us|donate|ok|swipe for more|follow(?: us)?(?: on)?");

    /** They join controls, but alone they are no control. */
    private static final Pattern JOINT =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:and|on|or|via|by|the|a)(?![\\p{L}\\p{N}])");

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");

    private static final Pattern CONTROL = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + CONTROLS + ")(?![\\p{L}\\p{N}])");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");
    private static final Pattern BREADCRUMB =
            Pattern.compile("[^>»›.!?]{2,40}(?:\\s[>»›]\\s[^>»›.!?]{2,40})+\\s?[>»›]?");

    @Override
    public boolean test(Line line) {
        String text = line.text();
        if (text.length() > LONGEST) {
            return false;
        }
        boolean bare = !LETTERS.matcher(text).find() && !line.endsSentence() && line.words() == 0;
        return bare
                || ADDRESS.matcher(text).matches()
                || BREADCRUMB.matcher(text).matches()
                || isOnlyControls(text);
    }

    private static boolean isOnlyControls(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String rest = CONTROL.matcher(lower).replaceAll(" ");
        return rest.length() < lower.length()
                && !LETTERS.matcher(JOINT.matcher(rest).replaceAll(" ")).find();
    }
}
