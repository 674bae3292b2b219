package org.newsmonitor.clean.text;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Notes that stand where a picture, a film or an embedded post should be. */
final class MediaNotes implements Predicate<Line> {
    private static final int LONGEST = 200;
    private static final Pattern BRACKETED =
            Pattern.compile("\\[[^\\[\\]]*\\](?:\\s+(?i:swipe for more|click to enlarge))?");
    private static final Pattern NOTE = Pattern.compile("(?i)^(?:image|photo|picture|video|media) placeholder\\b.*"
            + "|.{0,150}\\bpromo image"
            + "|\\(?video\\)?:? watch (?:above|below)\\b.*"
            + "|.{0,60}\\bwatch (?:this|the|our) (?:story|videos?|report|clip|live ?stream)(?: (?:here|below|above|live|now))?\\W*"
            + "|(?:having )?(?:trouble|problems?) (?:viewing|seeing|watching|playing|loading)\\b.*"
            + "|(?:app|mobile) users?\\b.{0,40}\\b(?:click|tap|watch|see)\\b.*"
            + "|(?:story|article|text) continues (?:below|after)\\b.{0,60}"
            + "|.{0,80}\\bplayback (?:is )?not supported\\b.*"
            + "|(?:click|tap) (?:here )?(?:to|on the \\w+ to) (?:enlarge|expand|view|zoom|play)\\b.{0,60}"
            + "|this (?:audio|article) (?:was|is) (?:generated|read) by\\b.*"
            + "|(?:your )?browser does not support\\b.*"
            + "|(?:scroll|swipe) (?:down |left |right )?(?:for|to) (?:more|continue|view|see|videos?|photos)\\b.{0,60}"
            + "|(?:embedded|this) (?:post|content|tweet) (?:is )?not available\\b.*"
            + "|(?:loading|video loading|please wait)(?: \\w+)?\\W*"
            + "|enable javascript\\b.*|please (?:enable|turn on) javascript\\b.*");

    @Override
    public boolean test(Line line) {
        return line.traced().length() <= LONGEST
                && (BRACKETED.matcher(line.text()).matches()
                        || NOTE.matcher(line.text()).matches());
    }
}
