package org.newsmonitor.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsmonitor.story.Rejected;
import org.newsmonitor.story.RejectionReason;

class RefusalsTest {
    private static final Instant LATEST = Instant.parse("2026-01-01T00:00:00Z");
    private static final String OPENING =
            "The bridge was closed on Monday after inspectors found cracks in two of its piers, the city said.";
    private static final String REST =
            " It will stay shut until the end of the month, according to the mayor, who had promised"
                    + " to open it before winter. Buses take the old road, and the ferry will run twice an hour.";
    private static final String GERMAN =
            "Die Brücke wurde am Montag gesperrt, nachdem Prüfer Risse in zwei Pfeilern gefunden hatten, wie die Stadt"
                    + " mitteilte. Sie bleibt bis zum Ende des Monats geschlossen, und der Verkehr wird über die alte Straße"
                    + " umgeleitet, sagte der Bürgermeister.";
    private static final String RUSSIAN =
            "Мост закрыли в понедельник после того, как инспекторы нашли трещины в двух опорах, сообщили в городе. Он"
                    + " останется закрытым до конца месяца, а движение пустят по старой дороге, сказал мэр. Паром будет ходить"
                    + " два раза в час, добавил он на встрече с жителями.";
    private static final String CHINESE = "市政府表示，检查人员在两座桥墩上发现裂缝后，该桥于周一关闭。市长说，该桥将关闭至月底。".repeat(6);

    private static final String HEADLINES = """
            Harbor bridge to stay closed until spring
            Council votes to widen the river road
            School roof gives way after heavy snow
            Ferry line adds two boats for summer
            Mill workers end their strike
            Storm leaves thousands without power
            Museum shows letters of forgotten painter
            Farmers count losses after late frost
            """;

    static Stream<Arguments> refused() {
        return Stream.of(
                row("nothing", "", "empty"),
                row("white space and marks", " \n\t\u200b\u00ad\n---\n", "empty"),
                row("controls alone", "Menu\nShare\nFacebook | X | Print", "empty"),
                row("empty page", page("<nav><a href=/>Home</a></nav>"), "empty"),
                row("page of scripts", "<!doctype html><script>window.app={}</script>", "empty"),
                row("headline alone", "Bridge closed", "stub"),
                row("page without a sentence", page("<h1>Bridge closed</h1><p>Photo gallery</p>"), "stub"),
                row("not found", page("<h1>404</h1><p>Page not found</p>"), "stub"),
                row("teaser and offer", OPENING + "\n\nSubscribe to continue reading this article.", "paywall"),
                row(
                        "cut",
                        page("<p>The bridge was closed on Monday after …</p><p>Already a subscriber? Log in</p>"),
                        "paywall"),
                row("members only", "Bridge closed\n\nThis article is for subscribers only.", "paywall"),
                row(
                        "free articles used up",
                        page("<p>You've reached your limit of free articles.</p><p>" + OPENING + "</p>"),
                        "paywall"),
                row(
                        "wall to register",
                        page("<p>" + OPENING + "</p><div class=paywall>Register for free to keep reading</div>"),
                        "paywall"),
                row(
                        "consent page",
                        page(
                                "<h1>Before you continue</h1><p>We and our partners use cookies to show you adverts.</p><button>Accept all</button>"),
                        "cookie-wall"),
                row(
                        "consent text",
                        "We value your privacy\n\nWe and our 842 partners store and access cookies on your device.\n\nAccept all",
                        "cookie-wall"),
                row("cookies off", page("<p>Please enable cookies to view this site.</p>"), "cookie-wall"),
                row(
                        "front page",
                        page(
                                "<h3><a href=/a>Harbor bridge to stay closed until spring</a></h3><p>The city said so on Monday.</p>"
                                        .repeat(8)),
                        "listing"),
                row("list of headlines", HEADLINES + "\n" + OPENING, "listing"),
                row("German", GERMAN, "language-not-supported"),
                row("German page", page("<p>" + GERMAN + "</p>"), "language-not-supported"),
                row("Russian", RUSSIAN, "language-not-supported"),
                row("Chinese", CHINESE, "language-not-supported"),
                row("more characters than are read", "word ".repeat(500_000), "too-long"),
                row("more lines than are read", "word\n".repeat(60_000), "too-long"),
                row("a book", (OPENING + "\n").repeat(11_000), "too-long"),
                row("more tags than are read", page("<b>x</b>".repeat(60_000)), "too-long"),
                row("50 MB", page("x".repeat(50_000_000)), "too-long"),
                row("more text than is read", page("<p>" + "word ".repeat(500_000)), "too-long"));
    }

    static Stream<Arguments> kept() {
        return Stream.of(
                row("short report", OPENING, ""),
                row(
                        "report under an offer",
                        page("<p>" + OPENING + "</p><p>" + REST
                                + "</p><p>Subscribe to continue reading more like this</p>"),
                        ""),
                row(
                        "report under a cookie notice",
                        page("<div>We use cookies. Accept all</div><p>" + OPENING + "</p><p>" + REST + REST + "</p>"),
                        ""),
                row(
                        "report about a paywall",
                        "The paper will put up a paywall in May. Readers will have to subscribe to continue reading, the publisher said. "
                                + OPENING + REST,
                        ""),
                row(
                        "report about cookies",
                        "The site uses cookies without consent, the watchdog found. " + OPENING + REST,
                        ""),
                row(
                        "a short foreign quotation",
                        "\"Wir schaffen das\", said the chancellor on Monday in the parliament.",
                        ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatIsNoArticleIsRefusedForItsReason(String name, String body, String reason) {
        assertThat(refusal(body)).isPresent();
        assertThat(refusal(body).orElseThrow().reason().label()).isEqualTo(reason);
        assertThat(refusal(body).orElseThrow().detail()).isNotBlank();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kept")
    void anArticleIsKeptWhateverStandsAroundIt(String name, String body, String none) {
        assertThat(refusal(body)).isEmpty();
    }

    /** Duplicates are refused by who knows the earlier article, see MonitorTopologyTest. */
    @Test
    void everyReasonHasItsRow() {
        Set<String> rows =
                refused().map(row -> String.valueOf(row.get()[2])).collect(Collectors.toCollection(TreeSet::new));
        rows.add(RejectionReason.DUPLICATE.label());

        assertThat(rows)
                .isEqualTo(Stream.of(RejectionReason.values())
                        .map(RejectionReason::label)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Arguments row(String name, String body, String reason) {
        return Arguments.of(name, body, reason);
    }

    private static String page(String content) {
        return "<!doctype html><html><head><title>Harbor Gazette</title></head><body>" + content + "</body></html>";
    }

    private static Optional<Rejected> refusal(String body) {
        return Optional.ofNullable(Cleaner.standard()
                .judge(HostileBodies.article(body, null), LATEST)
                .refusal());
    }
}
