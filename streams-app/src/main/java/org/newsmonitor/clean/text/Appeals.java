package org.newsmonitor.clean.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Appeals to the reader: give, subscribe, sign up, follow, install, send tips; with the heading that stands over one. */
final class Appeals implements LineRule {
    private static final int LONGEST = 900;
    private static final int LONGEST_HEADING = 8;
    private static final Pattern APPEAL = Pattern.compile("(?i)^(?:"
            + "(?:please )?(?:sign up|subscribe|register)\\b.{0,120}\\b(?:newsletters?|briefing|inbox|alerts?|updates|digest|best value|today|from \\W?\\d|a (?:week|month)|cancel)\\b.*"
            + "|(?:get|receive) (?:the|our|your|more|all)\\b.{0,160}\\b(?:inbox|newsletter|briefing|e-?mail address|sign up)\\b.*"
            + "|(?:get|receive) (?:breaking |local |the latest )?(?:news|headlines|stories)\\b.{0,120}\\b(?:first|sign up|to your|by e-?mail|alerts?)\\b.{0,60}"
            + "|(?:for|to (?:get|read|see|hear)) (?:more|the latest)\\b.{0,80}\\b(?:listen|follow|visit|click|tap|tune|go to|download|check out|sign up)\\b.{0,120}"
            + "|follow .{2,60}: ?(?:(?:facebook|twitter|x|instagram|youtube)\\W*)+|(?:like|follow|find|join) (?:us|the conversation)\\b.{0,40}\\bon\\b.{0,80}"
            + "|take .{2,30} with you\\W*|enjoy the convenience\\b.{0,120}"
            + "|.{0,120}\\b(?:join|join our|join the)\\b.{0,40}\\breaders\\b.{0,40}\\bnewsletter\\b.*|never miss a\\b.*"
            + "|follow .{0,60}\\b(?:on|via) (?:facebook|twitter|x|whatsapp|telegram|instagram|linkedin|youtube|google news|bluesky|mastodon)\\b.{0,160}"
            + "|(?:got|have|do you have) an? (?:news )?(?:tip|story)\\b.*|(?:news )?tips?\\?.*"
            + "|(?:enjoyed|liked|enjoying|like) (?:this|what)\\b.{0,80}\\?.*|.{0,80}\\bis (?:also )?available as an app\\b.*|download (?:the|our)\\b.{0,60}\\bapps?\\b.*"
            + "|before you go\\b.*|(?:we need your (?:help|support)|support (?:our|independent|quality|local)\\b.{0,40}\\bjournalism)\\b.*"
            + "|if you (?:believe|value|like|enjoy|appreciate|can)\\b.{0,260}\\b(?:support|donat|contribut|giv(?:e|ing)|subscrib)\\w*.*"
            + "|.{0,300}\\b(?:please|consider|help by|can)\\b.{0,30}\\b(?:support(?:ing)?|donat(?:e|ing)|contribut(?:e|ing)|chip(?:ping)? in)\\b.{0,200}\\b(?:us|our|journalism|work|newsroom|media|drive|today)\\b.*"
            + "|.{0,200}\\b(?:lives on|funded by|relies on|thanks to)\\b.{0,40}\\b(?:donations|reader|readers|members|your support)\\b.*"
            + "|(?:become|be) a (?:member|supporter|patron|subscriber)\\b.*|(?:donate|give) (?:now|today|here)\\b.*"
            + "|trade your\\b.*|.{0,120}\\bterms apply\\W*"
            + ")$");
    private static final Pattern ASKS = Pattern.compile(
            "(?i)\\b(?:journalism|newsroom|support|donate|donation|newsletter|subscribe|member|inbox|readers?|app|tips?)\\b");

    @Override
    public List<Line> apply(List<Line> lines) {
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean heading = i + 1 < lines.size() && isHeading(lines.get(i)) && isAppeal(lines.get(i + 1));
            if (!heading && !isAppeal(lines.get(i))) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    private static boolean isHeading(Line line) {
        return !line.endsSentence()
                && line.words() <= LONGEST_HEADING
                && ASKS.matcher(line.text()).find();
    }

    private static boolean isAppeal(Line line) {
        return line.traced().length() <= LONGEST && APPEAL.matcher(line.text()).matches() && !line.isReported();
    }
}
