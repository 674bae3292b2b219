package org.newsmonitor.standalone.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmonitor.console.AlertJson;

class AlertDifferenceTest {
    private static final AlertLine STAYS = alert("stays", "opened", 0.9);
    private static final AlertLine GOES = alert("goes", "opened", 0.8);
    private static final AlertLine COMES = alert("comes", "opened", 0.7);

    @Test
    void alertsAreAddedGoneChangedOrTheSame() {
        AlertLine before = alert("moves", "opened", 0.5);
        AlertLine after = alert("moves", "resolved", 0.6);
        AlertDifference difference =
                AlertDifference.between(List.of(STAYS, GOES, before), List.of(after, COMES, STAYS));
        assertThat(difference.added()).containsExactly(COMES);
        assertThat(difference.gone()).containsExactly(GOES);
        assertThat(difference.changed()).containsExactly(new AlertDifference.Change(before, after));
        assertThat(difference.same()).isEqualTo(1);
        assertThat(difference.text())
                .startsWith("difference  1 added, 1 gone, 1 changed, 1 the same")
                .contains("status opened -> resolved, score 0.500 -> 0.600");
    }

    @Test
    void aFileThatARunHasWrittenIsReadBack(@TempDir Path folder) throws IOException {
        var alert = TestAlerts.between("a", "b");
        Path file = Files.writeString(folder.resolve("alerts.jsonl"), AlertJson.line(alert) + "\n\n");
        assertThat(AlertLine.read(file)).isEqualTo(AlertLine.of(List.of(alert)));
    }

    @Test
    void aLineThatIsNoAlertIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("stories.jsonl"), "\n{\"id\":\"story\"}\n");
        assertThatThrownBy(() -> AlertLine.read(file)).hasMessageContaining("stories.jsonl:2: not an alert");
        Path text = Files.writeString(folder.resolve("text"), "no json");
        assertThatThrownBy(() -> AlertLine.read(text)).hasMessageContaining("text:1: not JSON");
    }

    private static AlertLine alert(String id, String status, double score) {
        return new AlertLine(id, status, "CONTRADICTION", "QUANTITY", score, 1, "12 against 7");
    }
}
