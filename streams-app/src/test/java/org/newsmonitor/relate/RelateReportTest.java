package org.newsmonitor.relate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsmonitor.evaluation.BCubed;

/** Writes docs/quality/relate.md anew. */
@Tag("quality")
class RelateReportTest {
    private static final String HEAD = """
            # Relate: which articles tell one story

            Written by `mvn -Pquality -pl streams-app -am test -Dtest=RelateReportTest -Dsurefire.failIfNoSpecifiedTests=false`
            from the public sets in ../shared/data/stories and the labelled sets kept with the tests; no figure is typed by hand.

            Each set is cleaned, tagged and streamed in order of time through the production keys, window of thirty days, pair
            judgement and story forest, without Kafka. Weights and thresholds were chosen on the parts called "tuning" (topics and
            scenarios of odd number, reports of 2013 and 2014, every second headline story); each part is a stream of its own, and
            "all" is both together. ECB+ is undated, in file order a minute apart. "Met" is the share of the pairs of one
            story, inside the window, that share a topic key; "pairs" how many pairs were judged for one article; "links right" and
            "pairs linked" are precision and recall of the pairs that go on to be compared for contradictions.

            Both parts were looked at while signs and keys were compared, so the held-out figures are a little better than those of
            sets never seen. The aims (F1 .95 on ECB+, .93 on gun-violence) are missed: ECB+ pairs events of one kind with one
            actor or place years apart, and without dates of publication little tells them apart; of the gun-violence reports some
            incidents are listed twice under different ids. Headlines alone share too few words.

            What an article costs with 1,000, 10,000 and 100,000 others in the window: relate-cost.md.

            | set | part | articles | B³ precision | recall | F1 | met | pairs | links right | pairs linked |
            |---|---|---|---|---|---|---|---|---|---|
            """;

    @Test
    void reportIsWritten() throws IOException {
        StringBuilder report = new StringBuilder(HEAD);
        sets().forEach((name, set) -> {
            List<Labelled> articles = set.get();
            report.append(row(name, "tuning", StoryRun.of(articles, true)));
            report.append(row(name, "held out", StoryRun.of(articles, false)));
            report.append(row(name, "all", StoryRun.of(articles)));
        });
        Files.writeString(Path.of("..", "docs", "quality", "relate.md"), report.toString());
    }

    static List<Labelled> articlesOf(String name) {
        return Objects.requireNonNull(sets().get(name), name).get();
    }

    static Map<String, Supplier<List<Labelled>>> sets() {
        Map<String, Supplier<List<Labelled>>> sets = new LinkedHashMap<>();
        sets.put("ECB+ 1–35", Corpora::ecbPlus);
        sets.put("gun-violence 2013–2015", Corpora::gunViolence);
        sets.put("UCI headlines", Corpora::headlines);
        sets.put("dev-direct", () -> Corpora.benchmark("dev-direct"));
        sets.put("dev", () -> Corpora.benchmark("dev"));
        return sets;
    }

    private static String row(String name, String part, StoryRun run) {
        BCubed score = run.bCubed();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %.3f | %.3f | %.3f | %.3f | %.1f | %.3f | %.3f |%n",
                name,
                part,
                run.articles().size(),
                score.precision(),
                score.recall(),
                score.f1(),
                run.keyRecall().value(),
                run.pairsPerArticle(),
                run.linkPrecision().value(),
                run.linkRecall().value());
    }
}
