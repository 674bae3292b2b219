package org.newsmonitor.standalone.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.newsmonitor.newsroom.Explanation;
import org.newsmonitor.relate.Relater;
import org.newsmonitor.story.Alert;
import org.newsmonitor.story.CodePoints;
import org.newsmonitor.story.Finding;
import org.newsmonitor.story.Rejected;
import org.newsmonitor.story.Span;
import org.newsmonitor.story.Statement;

/** An explanation as one JSON object; offsets are code points into the article's clean text. */
public final class ExplanationLine {
    private ExplanationLine() {}

    public static String of(Explanation explanation, List<Alert> alerts) {
        ObjectNode json = start(
                explanation.earlier().id(),
                explanation.later().id(),
                explanation.gate().label(),
                explanation.why());
        Json.strings(json.putArray("alerts"), alerts.stream().map(Alert::id).toList());
        json.put("apart", explanation.apart().toString());
        Json.strings(json.putArray("sharedKeys"), explanation.sharedKeys());
        Relater.Weighing weighing = explanation.weighing();
        if (weighing == null) {
            json.putNull("link");
        } else {
            link(json.putObject("link"), weighing);
        }
        CodePoints earlier = CodePoints.of(explanation.earlier().text());
        CodePoints later = CodePoints.of(explanation.later().text());
        var findings = json.putArray("findings");
        explanation.findings().forEach(finding -> finding(findings.addObject(), finding, earlier, later));
        return json.toString();
    }

    /** One of the two was refused, so that nothing could be compared. */
    public static String of(String id, String otherId, String gate, Rejected refused) {
        String why = "article " + refused.original().id() + " was refused: "
                + refused.reason().label() + ", " + refused.detail();
        return start(id, otherId, gate, why).toString();
    }

    private static ObjectNode start(String earlier, String later, String gate, String why) {
        return Json.object()
                .put("earlier", earlier)
                .put("later", later)
                .put("gate", gate)
                .put("why", why);
    }

    private static void link(ObjectNode json, Relater.Weighing weighing) {
        json.put("related", weighing.related())
                .put("score", weighing.score())
                .put("threshold", Relater.RELATED)
                .put("signs", weighing.signs())
                .put("copy", weighing.copy());
        Json.strings(json.putArray("why"), weighing.why());
    }

    private static void finding(ObjectNode json, Finding finding, CodePoints earlierText, CodePoints laterText) {
        json.put("relation", finding.relation().name())
                .put("kind", finding.kind().name())
                .put("rule", finding.rule())
                .put("score", finding.score())
                .put("why", finding.why());
        statement(json.putObject("earlier"), finding.earlier(), earlierText);
        statement(json.putObject("later"), finding.later(), laterText);
    }

    private static void statement(ObjectNode json, Statement statement, CodePoints text) {
        Span span = text.fromChars(statement.span());
        json.put("articleId", statement.articleId())
                .put("speaker", statement.speaker())
                .put("quote", statement.quote())
                .put("start", span.start())
                .put("end", span.end())
                .put("value", statement.value());
    }
}
