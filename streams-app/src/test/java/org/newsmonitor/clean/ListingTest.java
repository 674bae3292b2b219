package org.newsmonitor.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsmonitor.story.RawArticle;
import org.newsmonitor.story.RejectionReason;

class ListingTest {
    private static final Instant LATEST = Instant.parse("2026-01-01T00:00:00Z");
    private static final String[] HEADLINES = {
        "Harbor bridge to stay closed until spring",
        "Council votes to widen the river road",
        "School roof gives way after heavy snow",
        "Ferry line adds two boats for summer",
        "Mill workers end their strike after nine days",
        "Storm leaves thousands without power in the hills",
        "Museum shows letters of forgotten painter",
        "Farmers count losses after the late frost"
    };
    private static final String SUMMARY =
            "The decision was announced on Monday after a long meeting, and it will take effect next month.";
    private static final String PARAGRAPH =
            "<p>The council met on Monday to talk about the bridge, which inspectors closed"
                    + " in March after they found cracks in two of its piers, and heard from twelve residents.</p>";

    static Stream<Arguments> listings() {
        return Stream.of(
                Arguments.of("cards", each("<div class=card><h3><a href=/%1$d>%2$s</a></h3><p>%3$s</p></div>")),
                Arguments.of(
                        "articles",
                        each("<article><h2><a href=/%1$d>%2$s</a></h2><p>%3$s</p><p>By Jo Park</p></article>")),
                Arguments.of("links alone", "<ul>" + each("<li><a href=/%1$d>%2$s</a></li>") + "</ul>"),
                Arguments.of(
                        "rows", "<table>" + each("<tr><td><a href=/%1$d>%2$s</a></td><td>%3$s</td></tr>") + "</table>"),
                Arguments.of("whole cards linked", each("<a href=/%1$d><div><h3>%2$s</h3><p>%3$s</p></div></a>")));
    }

    static Stream<Arguments> articles() {
        String article = "<article><h1>Bridge stays closed</h1>" + PARAGRAPH.repeat(3) + "</article>";
        return Stream.of(
                Arguments.of(
                        "related stories in the margin",
                        article + "<aside><h3>Related</h3>" + each("<a href=/%1$d>%2$s</a><br>") + "</aside>"),
                Arguments.of(
                        "related stories below",
                        article + "<div><h3>More stories</h3>" + each("<h4><a href=/%1$d>%2$s</a></h4>") + "</div>"),
                Arguments.of(
                        "many links in the prose",
                        "<article><h1>Bridge stays closed</h1>"
                                + "<p>The <a href=/a>council of the harbor town</a> met on <a href=/b>Monday</a> to talk about the bridge, which <a href=/c>inspectors closed</a> in March.</p>"
                                        .repeat(6)
                                + "</article>"),
                Arguments.of(
                        "linked headings over sections",
                        "<article><h1>What we know</h1>"
                                + ("<h2><a href=#s>The bridge was closed in March</a></h2>" + PARAGRAPH.repeat(3))
                                        .repeat(5)
                                + "</article>"));
    }

    private static String each(String form) {
        return IntStream.range(0, HEADLINES.length)
                .mapToObj(i -> form.formatted(i, HEADLINES[i], SUMMARY))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("listings")
    void pageThatLeadsToArticlesIsRefused(String name, String body) {
        assertThat(judged(body).refusal()).isNotNull().extracting("reason").isEqualTo(RejectionReason.LISTING);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void articleAmongLinksIsKept(String name, String body) {
        assertThat(judged(body).refusal()).isNull();
    }

    private static Judgement judged(String body) {
        String html =
                "<!doctype html><html><head><title>Harbor Gazette</title></head><body><nav><a href=/>Home</a></nav>"
                        + body + "<footer>Imprint</footer></body></html>";
        return Cleaner.standard()
                .judge(new RawArticle("x", null, null, null, null, null, null, "text/html", null, html), LATEST);
    }
}
