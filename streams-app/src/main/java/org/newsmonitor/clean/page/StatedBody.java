package org.newsmonitor.clean.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.newsmonitor.clean.text.Line;
import org.newsmonitor.clean.text.TextRepair;
import org.newsmonitor.clean.text.TracedText;

/** The article's text as a page states it in JSON-LD, for pages that show theirs only to scripts. */
final class StatedBody {
    private StatedBody() {}

    /** One line a paragraph; each points to the whole statement, since JSON escapes hide the single characters. */
    static List<Line> of(String body, String html) {
        int from = Math.max(0, html.indexOf("\"articleBody\""));
        int end = html.indexOf("</script", from);
        int to = end < 0 ? html.length() : end;
        List<Line> lines = new ArrayList<>();
        body.lines()
                .map(StatedBody::withoutTags)
                .filter(text -> !text.isBlank())
                .forEach(text -> {
                    TracedText.Builder builder = new TracedText.Builder(text.length());
                    TracedText paragraph = builder.append(text, from, to).build();
                    lines.add(new Line(TextRepair.repaired(paragraph).strip(), true));
                });
        return lines;
    }

    private static String withoutTags(String text) {
        return text.indexOf('<') < 0 ? text : Jsoup.parse(text).text();
    }
}
