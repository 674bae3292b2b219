package org.newsmonitor.relate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.clean.Cleaner;
import org.newsmonitor.entity.TaggedText;
import org.newsmonitor.entity.Tagger;
import org.newsmonitor.evaluation.GoldSet;
import org.newsmonitor.quality.SharedData;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.CleanArticle;
import org.newsmonitor.story.DateQuality;
import org.newsmonitor.story.RawArticle;

/** The labelled sets of stories, cleaned and tagged as the stream does it, in order of time. */
final class Corpora {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
    private static final Pattern WHOLE_ROW = Pattern.compile(",[bemt],[^,]+,[^,]+,\\d{13}$");
    private static final Cleaner CLEANER = new Cleaner();

    private Corpora() {}

    /** Undated; in file order a minute apart, so that time is no evidence. Topics of odd number are for tuning. */
    static List<Labelled> ecbPlus() {
        List<Labelled> articles = new ArrayList<>();
        for (JsonNode row : lines(SharedData.require("stories/ecbplus-topics-1-35.jsonl"))) {
            Instant time = NOON.plusSeconds(60L * articles.size());
            String text = row.path("text").asText().replace("``", "\"").replace("''", "\"");
            String[] halves = text.split("\n", 2);
            boolean titled = halves.length == 2 && halves[0].length() < 150;
            Article article =
                    cleaned(row.path("doc_id").asText(), time, titled ? halves[0] : "", titled ? halves[1] : text);
            articles.add(new Labelled(
                    article, row.path("story").asText(), row.path("topic").asInt() % 2 == 1));
        }
        return articles;
    }

    /** Reports of 2013 and 2014 are for tuning. */
    static List<Labelled> gunViolence() {
        return lines(SharedData.require("stories/gun-violence-2013-2015.jsonl")).stream()
                .filter(row -> !row.path("text").asText().isBlank())
                .map(Corpora::incidentReport)
                .sorted(inTime())
                .toList();
    }

    private static Labelled incidentReport(JsonNode row) {
        LocalDate date = LocalDate.parse(row.path("date").asText());
        Article article = cleaned(
                row.path("doc_id").asText(),
                date.atTime(12, 0).toInstant(ZoneOffset.UTC),
                row.path("title").asText(),
                row.path("text").asText());
        return new Labelled(article, row.path("incident_id").asText(), date.getYear() < 2015);
    }

    /** Titles alone; every second story, in alphabetical order of the publisher's story ids, is for tuning. */
    static List<Labelled> headlines() {
        Path file = SharedData.require("stories/uci-news-aggregator.csv");
        try (Stream<String> rows = Files.lines(file)) {
            List<Labelled> all = rows.skip(1)
                    .filter(row -> WHOLE_ROW.matcher(row).find())
                    .map(Corpora::headline)
                    .sorted(inTime())
                    .toList();
            List<String> stories =
                    all.stream().map(Labelled::story).distinct().sorted().toList();
            return all.stream()
                    .map(one -> new Labelled(one.article(), one.story(), stories.indexOf(one.story()) % 2 == 0))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Scenarios of odd number are for tuning.
     *
     * @param set dev or dev-direct
     */
    static List<Labelled> benchmark(String set) {
        try {
            GoldSet gold = GoldSet.read(Path.of("src/test/resources/benchmark").resolve(set));
            return gold.articles().stream()
                    .map(raw -> new Labelled(
                            cleaned(raw),
                            gold.storyOf().getOrDefault(raw.id(), raw.id()),
                            Integer.parseInt(raw.id().substring(1, 3)) % 2 == 1))
                    .sorted(inTime())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Comparator<Labelled> inTime() {
        return Comparator.comparing((Labelled labelled) -> labelled.article().publishedAt())
                .thenComparing(labelled -> labelled.article().id());
    }

    private static Labelled headline(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : (row + ",").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        Instant time =
                Instant.ofEpochMilli(Long.parseLong(cells.get(cells.size() - 1).trim()));
        return new Labelled(article("u" + cells.get(0), time, cells.get(1), ""), cells.get(cells.size() - 3), true);
    }

    private static Article cleaned(String id, Instant time, String title, String body) {
        return cleaned(new RawArticle(id, null, null, time, null, null, "en", "text/plain", title, body));
    }

    /** A text that cleaning refuses stays as it is: whether it should is not what is measured here. */
    private static Article cleaned(RawArticle raw) {
        Instant time = raw.publishedAt() == null ? NOON : raw.publishedAt();
        String title = raw.title() == null ? "" : raw.title();
        if (CLEANER.clean(raw, time) instanceof CleanArticle clean) {
            return article(raw.id(), time, clean.title(), clean.text());
        }
        return article(raw.id(), time, title, raw.body());
    }

    static Article article(String id, Instant time, @Nullable String title, String text) {
        String head = title == null ? "" : title;
        TaggedText tagged = Tagger.standard().tag(text, time);
        return new Article(
                id,
                0,
                null,
                null,
                time,
                DateQuality.AS_STATED,
                head,
                null,
                "en",
                text,
                1,
                Integer.toHexString(text.hashCode()),
                List.of(),
                Tagger.standard().tag(head, time).mentions(),
                tagged.mentions(),
                List.of(),
                List.of(),
                null,
                null,
                null);
    }

    private static List<JsonNode> lines(Path file) {
        try (Stream<String> rows = Files.lines(file)) {
            List<JsonNode> nodes = new ArrayList<>();
            for (String row : (Iterable<String>) rows::iterator) {
                nodes.add(JSON.readTree(row));
            }
            return nodes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
