package org.newsmonitor.quality;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsmonitor.quality.WebPages.WebPage;

/** Writes docs/quality/clean.md anew. */
@Tag("quality")
class CleanReportTest {
    private static final int WARM_UP = 300;
    private static final String ARCHIVE = "extraction/mozilla-readability.tar.xz";

    @Test
    void reportIsWritten() throws IOException {
        String report = """
                # Clean: what comes out of web pages

                Written by `mvn -Pquality -pl streams-app -am test -Dtest=CleanReportTest -Dsurefire.failIfNoSpecifiedTests=false`
                from the data beside the project; but for the section on streaming nothing here is typed by hand.

                ## 990 pages with expected and unwanted segments
                trafilatura's evaluation set and its metric: an expected segment in the text is a hit, an unwanted one a
                false alarm. Errors were read and rules written on the first half (by hash of the file name) alone; the second was only
                scored. Pages per second are per CPU second of one thread, after 300 pages to warm up, parsing included; those of
                trafilatura and newspaper4k include title, author and date. These two run outside Java; how:
                `training/extraction/extract.py`. Their rows are missing where it has not been run.
                trafilatura's own documentation gives .924 for its release 2.2.0 on all 990 pages.

                | extractor | half | precision | recall | F1 | pages/s |
                |---|---|---|---|---|---|
                """ + segments() + """

                ## Pages of Mozilla's Readability
                Agreement with Readability's own output (F1 of words, mean over pages): a check against regressions, not a goal,
                since that output is itself one extractor's opinion, and readability4j is a translation of that extractor.

                | extractor | pages | F1 |
                |---|---|---|
                """ + readability() + """

                ## Facts
                Of the 990 pages those whose title, author or day of publication somebody has written down. An author counts when one
                name is part of the other, since the set names one of several. The places to look for a date were chosen on the first half.

                | extractor | fact | right | wrong | missing |
                |---|---|---|---|---|
                """ + FactsReport.rows() + """

                ## Refusals
                All these pages are articles or other pages somebody wanted the text of, none a wall or a list of links. Counted are those that
                call themselves English (`<html lang>`); others are to be refused for their language.

                | set | English pages | kept | refused, by reason |
                |---|---|---|---|
                """ + FactsReport.refusals()
                + """

                ## Plain text
                The BBC's 2,225 articles come without boilerplate: a line dropped there is a mistake. In 2,044 local reports of
                shootings, a line that stands in reports of three other incidents or more is boilerplate, save sentences such as "No
                arrests have been made." (some 5 in 100). Rules were written after reading one half, by the incident's number.

                | texts | lines | dropped |
                |---|---|---|
                """ + plainTexts() + """

                ## Streaming
                A million lines, one in a thousand of them broken, with 96 MB of heap: a million answers, 999,000 articles and 1,000
                error objects, 270 CPU seconds, 171 MB resident at most. Run by hand, last at this version's start:

                    for i in $(seq 450); do cat ../shared/data/replay/bbc.jsonl; done | head -1000000 |
                        awk 'NR % 1000 == 0 {print "{"; next} 1' |
                        NEWSMONITOR_JAVA_OPTS=-Xmx96m /usr/bin/time -v ./newsmonitor clean |
                        awk '/^{"error"/ {bad++} /"rejected":null/ {kept++} END {print NR, bad, kept}'

                Hostile bodies (`HostileBodies`, each as page and as text) are read or refused within 256 MB
                (`HostileMemoryTest`).
                """;
        Files.createDirectories(Path.of("..", "docs", "quality"));
        Files.writeString(Path.of("..", "docs", "quality", "clean.md"), report);
    }

    private static String plainTexts() throws IOException {
        PlainTexts local = PlainTexts.read(PlainTexts.LOCAL_NEWS, "text", "incident_id");
        return row("BBC", PlainTexts.read(PlainTexts.BBC, "body", "id").lines())
                + row("local reports, recurring lines, half read", local.recurring(0))
                + row("local reports, recurring lines, other half", local.recurring(1));
    }

    private static String row(String texts, PlainTexts.Count count) {
        return String.format(
                Locale.ROOT, "| %s | %d | %d (%.1f %%) |%n", texts, count.all(), count.dropped(), 100 * count.share());
    }

    private static String segments() throws IOException {
        List<WebPage> pages = WebPages.read();
        StringBuilder rows = new StringBuilder();
        for (Extractor extractor : Extractor.all()) {
            SegmentScore[] halves = {SegmentScore.NONE, SegmentScore.NONE};
            pages.stream().limit(WARM_UP).forEach(page -> extractor.text(page.html()));
            long start = cpu();
            List<String> texts =
                    pages.stream().map(page -> extractor.text(page.html())).toList();
            double perSecond = pages.size() / ((cpu() - start) / 1e9);
            for (int i = 0; i < pages.size(); i++) {
                int half = pages.get(i).half();
                halves[half] = halves[half].plus(pages.get(i).score(texts.get(i)));
            }
            rows.append(row(extractor.name(), "chosen on", halves[0], perSecond))
                    .append(row(extractor.name(), "only scored", halves[1], perSecond))
                    .append(row(extractor.name(), "both", halves[0].plus(halves[1]), perSecond));
        }
        for (Recorded other : Recorded.all()) {
            SegmentScore[] halves = {SegmentScore.NONE, SegmentScore.NONE};
            for (WebPages.WebPage page : pages) {
                halves[page.half()] = halves[page.half()].plus(page.score(other.text(page.file(), "text")));
            }
            rows.append(row(other.name(), "chosen on", halves[0], other.pagesPerSecond()))
                    .append(row(other.name(), "only scored", halves[1], other.pagesPerSecond()))
                    .append(row(other.name(), "both", halves[0].plus(halves[1]), other.pagesPerSecond()));
        }
        return rows.toString();
    }

    private static String row(String extractor, String half, SegmentScore score, double perSecond) {
        return String.format(Locale.ROOT, "| %s | %s | %s | %.0f |%n", extractor, half, score.row(), perSecond);
    }

    private static String readability() throws IOException {
        Map<String, byte[]> files = TarXz.read(SharedData.require(ARCHIVE));
        List<String> sources = files.keySet().stream()
                .filter(name -> name.endsWith("/source.html"))
                .toList();
        StringBuilder rows = new StringBuilder();
        for (Extractor extractor : Extractor.all()) {
            List<Double> scores = new ArrayList<>();
            for (String source : sources) {
                byte[] expected = files.get(source.replace("/source.html", "/expected.html"));
                String text = extractor.text(WebPages.decode(files.get(source)));
                scores.add(TokenScore.f1(
                        text, Jsoup.parse(WebPages.decode(expected)).text()));
            }
            rows.append(mean(extractor.name(), scores));
        }
        for (Recorded other : Recorded.all()) {
            List<Double> scores = new ArrayList<>();
            for (String source : sources) {
                byte[] expected = files.get(source.replace("/source.html", "/expected.html"));
                scores.add(TokenScore.f1(
                        other.text(source, "text"),
                        Jsoup.parse(WebPages.decode(expected)).text()));
            }
            rows.append(mean(other.name(), scores));
        }
        return rows.toString();
    }

    private static String mean(String extractor, List<Double> scores) {
        double mean = scores.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return String.format(Locale.ROOT, "| %s | %d | %.3f |%n", extractor, scores.size(), mean);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
