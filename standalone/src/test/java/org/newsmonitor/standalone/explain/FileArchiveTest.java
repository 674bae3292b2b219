package org.newsmonitor.standalone.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmonitor.newsroom.AlertPolicy;
import org.newsmonitor.newsroom.Explainer;
import org.newsmonitor.newsroom.Explanation;
import org.newsmonitor.newsroom.Newsroom;
import org.newsmonitor.producer.corpus.Corpus;
import org.newsmonitor.standalone.output.ExplanationLine;
import org.newsmonitor.story.Article;

class FileArchiveTest {
    private static final Newsroom NEWSROOM = Newsroom.standard();
    private static final String HAMBURG = "002_7316f67e348ed508";
    private static final String DINNER = "001_4a5ab601c460e7f9";

    private final FileArchive seeds = new FileArchive(Corpus.scan(List.of(Path.of("../seeds"))), NEWSROOM);

    @Test
    void articlesAreFoundAndExplainedWithoutACluster() throws IOException {
        Explanation explanation = explain(HAMBURG, DINNER);
        assertThat(explanation.gate().label()).isEqualTo("nothing-compared");
        assertThat(ExplanationText.of(explanation, List.of()))
                .startsWith("earlier  " + HAMBURG)
                .contains("no alert [nothing-compared] No two statements", "topic keys: ", "linked   score 0.");
        assertThat(ExplanationLine.of(explanation, List.of()))
                .startsWith(
                        "{\"earlier\":\"" + HAMBURG + "\",\"later\":\"" + DINNER + "\",\"gate\":\"nothing-compared\"")
                .contains("\"related\":true");
    }

    @Test
    void disputeInsideAnArticleIsShownWithBothStatements() throws IOException {
        Explanation explanation = explain(HAMBURG, HAMBURG);
        assertThat(ExplanationText.of(explanation, List.of()))
                .contains(
                        "ALERT    [alert]",
                        "DENIAL  [denial/",
                        "Everyone here is talking",
                        "were not discussing Podesta");
        assertThat(ExplanationLine.of(explanation, List.of())).contains("\"start\":1734,\"end\":1857");
    }

    @Test
    void unknownIdTellsWhichThereAre() {
        assertThatThrownBy(() -> seeds.find("nowhere"))
                .hasMessage("there is no article nowhere in these files; there are 000_b5814e5904821b68, " + DINNER
                        + ", " + HAMBURG + ", 003_9f7f1daf6cc13d32");
    }

    @Test
    void refusedArticleSaysWhy(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("stub.txt"), "Nothing.");
        FileArchive archive = new FileArchive(Corpus.scan(List.of(folder)), NEWSROOM);
        assertThat(archive.find("stub"))
                .isInstanceOfSatisfying(
                        ArticleArchive.Refused.class,
                        refused ->
                                assertThat(refused.rejected().reason().label()).isEqualTo("stub"));
    }

    private Explanation explain(String one, String other) throws IOException {
        return new Explainer(NEWSROOM, AlertPolicy.EVERYTHING, Duration.ofDays(30))
                .explain(article(one), article(other));
    }

    private Article article(String id) throws IOException {
        return ((ArticleArchive.Kept) seeds.find(id)).article();
    }
}
