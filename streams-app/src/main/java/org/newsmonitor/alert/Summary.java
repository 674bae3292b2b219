package org.newsmonitor.alert;

import java.util.Map;
import org.newsmonitor.story.Finding;
import org.newsmonitor.story.Kind;
import org.newsmonitor.story.Relation;
import org.newsmonitor.story.Statement;

/** Who said what and when, why it cannot all be true, and where it stands: for a reader who has not seen the articles. */
final class Summary {
    private static final String DENIED = "denied";
    private static final Map<Kind, String> DISAGREE = Map.of(
            Kind.QUANTITY, "Figures disagree",
            Kind.DATE, "Dates or times disagree",
            Kind.PLACE, "Places disagree",
            Kind.ACTOR, "Accounts of who it was disagree",
            Kind.STATUS, "Outcomes exclude each other",
            Kind.DENIAL, "One affirms what the other denies",
            Kind.OTHER, "Reports exclude each other");

    private Summary() {}

    /** @param note where it stands; empty while it is open */
    static String of(Finding finding, String note) {
        String text = what(finding) + " " + Wording.sentence(finding.why());
        return note.isEmpty() ? text : text + " " + note;
    }

    private static String what(Finding finding) {
        Statement earlier = finding.earlier();
        Statement later = finding.later();
        if (earlier.articleId().equals(later.articleId()) && earlier.revision() == later.revision()) {
            return Wording.sentence(Wording.report(later)) + " reports both. "
                    + what(finding, Wording.speaker(earlier), Wording.speaker(later));
        }
        return what(finding, Wording.who(earlier), Wording.who(later));
    }

    private static String what(Finding finding, String one, String other) {
        Statement earlier = finding.earlier();
        Statement later = finding.later();
        if (finding.relation() == Relation.CORRECTION) {
            return Wording.stop(Wording.sentence(other) + " takes back what " + one + " said: " + Wording.quote(later)
                    + " instead of " + Wording.quote(earlier));
        }
        if (finding.kind() == Kind.DENIAL && DENIED.equals(earlier.value()) != DENIED.equals(later.value())) {
            boolean laterDenies = DENIED.equals(later.value());
            return Wording.stop(Wording.sentence(laterDenies ? other : one) + " denies what "
                    + (laterDenies ? one : other) + " says: " + Wording.quote(laterDenies ? later : earlier)
                    + " against " + Wording.quote(laterDenies ? earlier : later));
        }
        return Wording.stop(DISAGREE.get(finding.kind()) + ": " + one + " said " + Wording.quote(earlier) + "; " + other
                + " says " + Wording.quote(later));
    }
}
