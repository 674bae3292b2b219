package org.newsmonitor.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.clean.page.Page;
import org.newsmonitor.clean.page.PageFacts;
import org.newsmonitor.clean.text.Boilerplate;
import org.newsmonitor.clean.text.Line;
import org.newsmonitor.clean.text.Lines;
import org.newsmonitor.clean.text.TextRepair;
import org.newsmonitor.clean.text.TracedText;
import org.newsmonitor.story.RawArticle;
import org.newsmonitor.story.RejectionReason;

/**
 * What was read from a raw body before anyone judged it.
 *
 * @param canonicalUrl as the page states it, unchecked; empty when it does not
 * @param instead what the page is instead of an article, where its markup tells
 */
record Reading(
        String title,
        @Nullable String byline,
        ReadDates dates,
        String canonicalUrl,
        @Nullable RejectionReason instead,
        List<Line> lines) {
    /** Nothing but what the source itself said. */
    static Reading none(RawArticle raw) {
        return new Reading(statedTitle(raw), null, ReadDates.NONE, "", null, List.of());
    }

    static Reading of(RawArticle raw) {
        return isHtml(raw) ? page(raw) : plain(raw);
    }

    private static Reading plain(RawArticle raw) {
        List<Line> lines = Boilerplate.dropFromText(Lines.of(TextRepair.repaired(TracedText.verbatim(raw.body(), 0))));
        String title = statedTitle(raw);
        title = title.isEmpty() ? Titles.of(lines) : title;
        lines = Titles.without(title, lines);
        return new Reading(
                title,
                byline(Bylines.of(lines)),
                ReadDates.of(List.of(Bylines.dateOf(lines)), Bylines.updateOf(lines), addresses(raw, "")),
                "",
                null,
                text(lines));
    }

    private static Reading page(RawArticle raw) {
        Page page = Page.parse(raw.body());
        PageFacts facts = page.facts();
        String title = statedTitle(raw);
        title = title.isEmpty() ? TextRepair.repaired(facts.title()) : title;
        List<Line> lines = Titles.without(title, Boilerplate.dropFromPage(page.mainText()));
        String byline = facts.byline().isEmpty() ? Bylines.of(lines) : TextRepair.repaired(facts.byline());
        List<String> dates = new ArrayList<>(facts.dates());
        dates.add(Bylines.dateOf(lines));
        String updated = facts.updated().isEmpty() ? Bylines.updateOf(lines) : facts.updated();
        return new Reading(
                title,
                byline(byline),
                ReadDates.of(dates, updated, addresses(raw, facts.canonicalUrl())),
                facts.canonicalUrl(),
                instead(page),
                text(lines));
    }

    private static @Nullable RejectionReason instead(Page page) {
        if (page.isTooLong()) {
            return RejectionReason.TOO_LONG;
        }
        return page.isListing() ? RejectionReason.LISTING : null;
    }

    private static List<String> addresses(RawArticle raw, String canonical) {
        return raw.url() == null ? List.of(canonical) : List.of(raw.url(), canonical);
    }

    private static List<Line> text(List<Line> lines) {
        return lines.stream().filter(line -> !Bylines.isBylineOrDate(line)).toList();
    }

    private static @Nullable String byline(String byline) {
        for (String part : byline.replaceFirst("^(?:By|BY|by)\\s+", "").split("\\s*[|·•]\\s*", -1)) {
            boolean name = !part.isBlank() && part.chars().noneMatch(Character::isDigit);
            if (name) {
                return part.strip();
            }
        }
        return null;
    }

    private static String statedTitle(RawArticle raw) {
        return raw.title() == null ? "" : TextRepair.repaired(raw.title());
    }

    /** By the media type, or by how the body starts when none is given. */
    static boolean isHtml(RawArticle raw) {
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
