package org.newsmonitor.contradiction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsmonitor.story.Attribution;
import org.newsmonitor.story.Finding;

/** Disputes one article reports between two parties: each speaks for itself, and what one denies the other has said. */
final class Disputes {
    private static final List<Comparer> COMPARERS = List.of(new DenialComparer(), new PresenceComparer());

    private static final Pattern DISPUTES = Pattern.compile(
            "\\b(disput|den(y|ied|ies)|contradict|previously claimed|insist)", Pattern.CASE_INSENSITIVE);

    /** Words of a speaker's description that two parties may share. */
    private static final Set<String> ROLES = Set.of(
            "a",
            "an",
            "the",
            "of",
            "for",
            "in",
            "another",
            "senior",
            "official",
            "spokesman",
            "spokeswoman",
            "minister",
            "house",
            "white",
            "police",
            "mr",
            "ms",
            "mrs",
            "president",
            "government",
            "mp",
            "former",
            "s");

    private static final int SHORTEST = 3;

    private Disputes() {}

    static List<Finding> of(List<Reading> readings) {
        List<Finding> findings = new ArrayList<>();
        Set<String> facts = new HashSet<>();
        for (int later = 1; later < readings.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                judge(readings.get(earlier), readings.get(later))
                        .filter(finding -> facts.add(finding.kind() + finding.fact()))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> judge(Reading earlier, Reading later) {
        for (Comparer comparer : COMPARERS) {
            Optional<Verdict> verdict = comparer.compare(earlier, later)
                    .filter(found -> found.relation().raisesAlert())
                    .filter(found -> comparer instanceof PresenceComparer || bothSpeak(earlier, later));
            if (verdict.isPresent()) {
                return verdict.map(found -> Findings.of(earlier, later, found));
            }
        }
        return Optional.empty();
    }

    /** Two parties, each in its own voice; the outlet's own words are no party. */
    private static boolean bothSpeak(Reading earlier, Reading later) {
        boolean apart = speaks(earlier) && speaks(later) && Collections.disjoint(voice(earlier), voice(later));
        return apart
                && (nameShared(earlier, later)
                        || DISPUTES.matcher(later.claim().quote()).find());
    }

    private static boolean nameShared(Reading earlier, Reading later) {
        return earlier.phrases().stream()
                .anyMatch(first -> later.phrases().stream()
                        .anyMatch(second ->
                                first.clause().negated() != second.clause().negated()
                                        && sharesMatter(first, second, Set.of(earlier.voice(), later.voice()))));
    }

    /** A name that both clauses speak of; the speakers' own names do not tell what they dispute. */
    private static boolean sharesMatter(Phrase first, Phrase second, Set<String> voices) {
        Set<String> names = new HashSet<>(first.names());
        names.retainAll(second.names());
        names.removeIf(name -> name.length() < SHORTEST
                || voices.stream().anyMatch(voice -> words(voice).contains(name)));
        return !names.isEmpty();
    }

    private static Set<String> voice(Reading reading) {
        Set<String> words = words(reading.voice());
        words.removeAll(ROLES);
        return words;
    }

    private static Set<String> words(String voice) {
        return new HashSet<>(List.of(voice.toLowerCase(Locale.ROOT).split("\\W+")));
    }

    private static boolean speaks(Reading reading) {
        return reading.claim().attribution() != Attribution.NARRATED;
    }
}
