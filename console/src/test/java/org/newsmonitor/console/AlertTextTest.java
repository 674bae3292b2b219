package org.newsmonitor.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsmonitor.avro.Alert;
import org.newsmonitor.avro.Evidence;
import org.newsmonitor.avro.Statement;

class AlertTextTest {
    private static final Instant TEN_OCLOCK = Instant.parse("2026-03-04T10:00:00Z");

    @Test
    void readerSeesWhatIsDisputedWhoSaysWhatWhenByWhichRuleAndHowSure() {
        assertThat(AlertText.of(alert("Figures disagree.", 1))).isEqualTo("""
                        CONTRADICTION  QUANTITY  opened  (score 0.90; opened 4 Mar 2026 11:00, last news 4 Mar 2026 11:00 UTC)
                          Figures disagree.
                          earlier: "Twelve died."
                                   — police, in Andes Wire, 4 Mar 2026 10:00
                          later:   "Seven died."
                                   — La Plata Courier, 4 Mar 2026 11:00
                          because: 12 and 7 cannot both be right. [quantity/1]
                          alert 0a1b
                        """);
    }

    @Test
    void longEvidenceIsCounted() {
        assertThat(AlertText.of(alert("Figures disagree.", 8))).contains("and 5 more pairs of statements");
    }

    @Test
    void charactersThatSteerATerminalAreLeftOut() {
        assertThat(AlertText.of(alert("red \u001b[31m\nalert", 1)))
                .contains("red [31m alert")
                .doesNotContain("\u001b");
    }

    private static Alert alert(String summary, int pairs) {
        Evidence evidence = Evidence.newBuilder()
                .setEarlier(statement("police", "Andes Wire", "Twelve died.", 0))
                .setLater(statement(null, "La Plata Courier", "Seven died.", 1))
                .setRule("quantity/1")
                .setScore(0.9)
                .setWhy("12 and 7 cannot both be right.")
                .build();
        return Alert.newBuilder()
                .setId("0a1b")
                .setStatus("opened")
                .setRelation("CONTRADICTION")
                .setKind("QUANTITY")
                .setStoryId("story-1")
                .setSummary(summary)
                .setEntities(List.of())
                .setScore(0.9)
                .setOpenedAt(TEN_OCLOCK.plus(Duration.ofHours(1)))
                .setUpdatedAt(TEN_OCLOCK.plus(Duration.ofHours(1)))
                .setEvidence(Collections.nCopies(pairs, evidence))
                .build();
    }

    private static Statement statement(@Nullable String speaker, String source, String quote, int hour) {
        return Statement.newBuilder()
                .setArticleId("article of " + source)
                .setSource(source)
                .setPublishedAt(TEN_OCLOCK.plus(Duration.ofHours(hour)))
                .setSpeaker(speaker)
                .setQuote(quote)
                .setStart(0)
                .setEnd(quote.length())
                .build();
    }
}
