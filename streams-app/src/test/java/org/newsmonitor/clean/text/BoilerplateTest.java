package org.newsmonitor.clean.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {
    private static final String FIRST = "The bridge was closed on Monday after inspectors found cracks, the city said.";
    private static final String SECOND = "It will stay shut until the end of the month, according to the mayor.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skip to main content",
                "MENU  |  SUBSCRIBE  |  SIGN IN",
                "Home > News > Latest",
                "A+  A-  |  Print  |  Share on Facebook  |  Share on X",
                "Share this article: Facebook - Telegram - LinkedIn - Print",
                "17 comments",
                "3 min read",
                "This story is over 5 years old.",
                "Image placeholder title",
                "[Photo gallery: 1 of 6]  Swipe for more",
                "Photo: Jane Doe/Agency",
                "Image 3 of 12 A deputy stands at the bridge on Monday.",
                "Photo: Jane Doe, Gazette Image 1 of / 12 Caption Close Image 1 of 12 A deputy at the bridge. Photo: Jane Doe Back to Gallery",
                "The mayor at the bridge on Monday. (Photo: Jane Doe/Getty Images)",
                "ADVERTISEMENT - story continues below",
                "We use cookies to improve your visit. Accept all | Manage preferences",
                "© 2025 The Daily Example. All rights reserved.",
                "You have 2 free articles left this month. Subscribe from 1 euro a week.",
                "Sign up for our morning briefing and get the top stories in your inbox.",
                "If you value independent reporting, please support our newsroom today.",
                "Follow us on WhatsApp and Telegram.",
                "READ MORE: Ten walks for the long weekend",
                "Reporting by Jane Doe; editing by John Roe",
                "Popular Video",
                "Like this: Like Loading...",
                "Share this: Facebook",
                "Free apps | Google News | Twitter",
                "https://www.dailyexample.org/2025/bridge-closed",
                "Scroll down for video",
                "Watch this report",
                "On a phone? Watch the video here.",
                "Trouble viewing the stream? Reload the page.",
                "Copyright Example Press / The Daily Example",
                "This is a developing story. Check back for updates.",
                "Stay with Channel 5 for the latest on this story.",
                "Thank you for subscribing!",
                "Your comment has been submitted.",
                "There was an error sending your report.",
                "If you don't receive the e-mail, please look into your spam folder.",
                "You must be logged in to post.",
                "For more news from the harbor, follow the Gazette on the radio.",
                "Follow Harbor Gazette: Facebook | Twitter",
                "Sign up for one of our newsletters.",
                "Download our free apps for phone and tablet",
                "Story continues below the chart",
                "jane.doe@dailyexample.org",
                "(555) 010-2277",
                "Twitter: @janedoe",
                "Contact Jane Doe at jane.doe@dailyexample.org or 555-010-2277.",
                "Contributing: Jo Park",
                "You may also be interested in these stories:"
            })
    void boilerplateGoes(String line) {
        assertThat(clean(line + "\n\n" + FIRST + "\n\n" + SECOND)).containsExactly(FIRST, SECOND);
        assertThat(clean(FIRST + "\n\n" + line + "\n\n" + SECOND)).containsExactly(FIRST, SECOND);
        assertThat(clean(FIRST + "\n\n" + SECOND + "\n\n" + line)).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subscribers to the paper fell by 12 percent last year, the publisher said.",
                "He shared the photo on Facebook, police said.",
                "Cookies made with the recalled flour were sold in three states.",
                "The donation of 3 million euros came from a foundation in Graz.",
                "The minister declined to comment.",
                "\"Photos: that is all we have,\" she said.",
                "By Friday the toll had risen to 12, officials said.",
                "Most readers of the letter did not believe it, he said.",
                "VOLTA RANGERS 2 SEKONDI MARINERS 1",
                "The mayor asked residents to please donate blood today, the hospital said.",
                "The website uses cookies without asking, the watchdog said.",
                "If you can, please support our work, he told the crowd.",
                "This is a developing story of debt and of broken promises, she wrote.",
                "(c) Subsection (a) does not apply to bridges:",
                "Contact the police at 555-010-2277 if you saw the truck, the city said.",
                "Call 555-010-2277 to book a place on the ferry on Sunday.",
                "Watch this space was all the minister would say.",
                "Follow the money, the prosecutor told the jury.",
                "Sources close to the family confirmed the name",
                "and"
            })
    void newsThatSpeaksOfSuchThingsStays(String line) {
        assertThat(clean(FIRST + "\n\n" + line + "\n\n" + SECOND)).containsExactly(FIRST, line, SECOND);
    }

    @Test
    void headlinesAtTheEndGoTogetherWithTheirHeading() {
        String list = "\n\nMost read\n1. Ten soups for cold evenings\n2. Zoo names baby tapir";
        assertThat(clean(FIRST + "\n\n" + SECOND + list)).containsExactly(FIRST, SECOND);
    }

    @Test
    void headlinesAtTheEndGoWithoutAHeading() {
        String list = "\n\n\nTen Soups for Cold Evenings\nZoo Names Baby Tapir\nPanda Twins Turn One";
        assertThat(clean(FIRST + "\n" + SECOND + list)).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 Roger Park (Switzerland)\n2 Andy Roe (US)\n3 Leo Hill (Australia)",
                "Best actor - Jo Park for The Bridge\nBest play - The Ferry by Ann Roe",
                "Rangers v Mariners\nHarbor Town v Mill End\nSouth Pier v Old Road",
                "- The bridge over the river stays closed\n- Buses take the old road until May"
            })
    void resultsAndPrizesAtTheEndStay(String list) {
        String[] lines = (FIRST + "\n" + SECOND + "\n" + list).split("\n", -1);
        assertThat(clean(FIRST + "\n\n" + SECOND + "\n\n" + list)).containsExactly(lines);
    }

    @Test
    void listThatASentenceAnnouncesStays() {
        String list =
                "The council decided three things:\nNo trucks on the old bridge\nTwo new boats for the ferry line";
        assertThat(clean(FIRST + "\n\n" + list)).containsExactly((FIRST + "\n" + list).split("\n", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " (Photo: Jane Doe/Agency)",
                " [Image courtesy of the city]",
                " (Photo by Jo Park, Example Press)"
            })
    void creditGluedToAParagraphGoesAlone(String credit) {
        assertThat(clean(FIRST + credit + " " + SECOND)).containsExactly(FIRST + " " + SECOND);
        assertThat(clean(FIRST + " " + SECOND + credit)).containsExactly(FIRST + " " + SECOND);
        assertThat(clean(SECOND + "\n\nThe mayor at the bridge." + credit)).containsExactly(SECOND);
    }

    @Test
    void wrappedLinesAreJoined() {
        String wrapped = """
                The bridge was closed on Monday after inspectors found
                cracks in two of its piers, the city said in a statement
                that was sent to all newspapers late in the evening, and
                it will stay shut until the end of the month, according
                to the mayor, who had promised to open it before winter
                and now hopes for spring.""";
        assertThat(clean(wrapped)).containsExactly(wrapped.replace('\n', ' '));
    }

    private static List<String> clean(String text) {
        return Boilerplate.dropFromText(Lines.of(TracedText.verbatim(text, 0))).stream()
                .map(Line::text)
                .toList();
    }
}
