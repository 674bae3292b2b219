package org.newsmonitor.clean;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.clean.page.Page;
import org.newsmonitor.clean.text.Boilerplate;
import org.newsmonitor.clean.text.Line;
import org.newsmonitor.clean.text.Lines;
import org.newsmonitor.clean.text.TextRepair;
import org.newsmonitor.clean.text.TracedText;
import org.newsmonitor.story.RawArticle;

/**
 * What was read from a raw body before anyone judged it.
 *
 * @param published as the page states it, unchecked
 */
record Reading(
        String title, @Nullable String byline, @Nullable Instant published, List<Line> lines) {
    static Reading of(RawArticle raw) {
        return isHtml(raw) ? page(raw) : plain(raw);
    }

    private static Reading plain(RawArticle raw) {
        List<Line> lines = Boilerplate.dropFromText(Lines.of(TextRepair.repaired(TracedText.verbatim(raw.body(), 0))));
        String title = statedTitle(raw);
        title = title.isEmpty() ? Titles.of(lines) : title;
        return new Reading(title, null, null, Titles.without(title, lines));
    }

    private static Reading page(RawArticle raw) {
        Page page = Page.parse(raw.body());
        String title = statedTitle(raw);
        title = title.isEmpty() ? TextRepair.repaired(page.title()) : title;
        return new Reading(title, null, null, Titles.without(title, Boilerplate.dropFromPage(page.mainText())));
    }

    private static String statedTitle(RawArticle raw) {
        return raw.title() == null ? "" : TextRepair.repaired(raw.title());
    }

    /** By the media type, or by how the body starts when none is given. */
    private static boolean isHtml(RawArticle raw) {
        if (raw.contentType() != null) {
            return raw.contentType().toLowerCase(Locale.ROOT).contains("html");
        }
        String start = raw.body()
                .substring(0, Math.min(200, raw.body().length()))
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }

    /** The text of all lines, one blank line between two. */
    TracedText text() {
        TracedText.Builder builder = new TracedText.Builder(1024);
        for (Line line : lines) {
            if (builder.length() > 0) {
                builder.insert("\n\n");
            }
            builder.append(line.traced());
        }
        return builder.build();
    }
}
