package org.newsmonitor.contradiction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsmonitor.claim.grammar.Word;
import org.newsmonitor.story.Kind;
import org.newsmonitor.story.Relation;

/** Who was there: "only X" against the presence of somebody else, or of more than one X. */
final class PresenceComparer implements Comparer {
    private static final String RULE = "presence/1";
    private static final int SAME_MEETING = 3;
    private static final Set<String> THERE =
            Set.of("present", "join", "witness", "accompany", "attend", "sit", "stay", "be");

    @Override
    public Optional<Verdict> compare(Reading earlier, Reading later) {
        boolean oneArticle = earlier.article().id().equals(later.article().id());
        if (!oneArticle && earlier.shared(later).size() < SAME_MEETING) {
            return Optional.empty();
        }
        Optional<Verdict> verdict = compare(earlier, later, true);
        return verdict.isPresent() ? verdict : compare(later, earlier, false);
    }

    private static Optional<Verdict> compare(Reading exclusive, Reading other, boolean inOrder) {
        Optional<Company> only = exclusive.phrases().stream()
                .flatMap(phrase -> Company.onlyOf(phrase, THERE).stream())
                .findFirst();
        if (only.isEmpty()) {
            return Optional.empty();
        }
        return other.phrases().stream()
                .flatMap(phrase -> Company.of(phrase, THERE).stream())
                .filter(company -> company.differsFrom(only.get()))
                .findFirst()
                .map(company -> verdict(only.get(), company, inOrder));
    }

    private static Verdict verdict(Company only, Company other, boolean inOrder) {
        String one = "only " + only.text();
        List<String> values = inOrder ? List.of(one, other.text()) : List.of(other.text(), one);
        String why = String.format(
                Locale.ROOT, "Who was there: %s against %s; both cannot be right.", values.get(0), values.get(1));
        return new Verdict(Relation.CONTRADICTION, Kind.ACTOR, "present", values, RULE, why);
    }

    /** A person or group said to be at an event; {@code noun} is the last word of its name. */
    record Company(List<Word> words, Word noun, boolean exclusive) {
        /** Whom alone a clause puts there: what follows "only". */
        static Optional<Company> onlyOf(Phrase phrase, Set<String> there) {
            List<Word> words = phrase.clause().words();
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).lower().equals("only") && speaksOf(words, there)) {
                    return nounPhrase(words, i + 1, true);
                }
            }
            return Optional.empty();
        }

        /** Whom a clause puts there: what stands before "was at" or "was present", or after "only". */
        static Optional<Company> of(Phrase phrase, Set<String> there) {
            Optional<Company> only = onlyOf(phrase, there);
            if (only.isPresent()
                    || phrase.clause().head() < 0
                    || phrase.clause().negated()) {
                return only;
            }
            List<Word> words = phrase.clause().words();
            return isAtMeeting(phrase) ? subject(words, phrase.clause().head()) : Optional.empty();
        }

        private static boolean speaksOf(List<Word> words, Set<String> there) {
            return words.stream().anyMatch(word -> !word.lemma().equals("be") && there.contains(word.lemma()));
        }

        private static boolean isAtMeeting(Phrase phrase) {
            List<Word> after = phrase.clause().after();
            boolean at =
                    after.stream().limit(3).anyMatch(word -> Set.of("at", "in").contains(word.lower()));
            boolean talks = phrase.concepts().stream()
                    .anyMatch(concept -> concept.name().equals("TALK")
                            && concept.at() > phrase.clause().head());
            return at
                    && talks
                    && phrase.clause()
                            .words()
                            .get(phrase.clause().head())
                            .lemma()
                            .equals("be");
        }

        private static Optional<Company> subject(List<Word> words, int head) {
            int start = head;
            while (start > 0 && !words.get(start - 1).lower().equals(",")) {
                start--;
            }
            return nounPhrase(words, start, false);
        }

        private static Optional<Company> nounPhrase(List<Word> words, int from, boolean exclusive) {
            int start = from;
            while (start < words.size()
                    && (words.get(start).is("ADP") || words.get(start).is("DET"))) {
                start++;
            }
            int end = start;
            while (end < words.size() && belongs(words.get(end))) {
                end++;
            }
            return end == start || !words.get(end - 1).isNominal()
                    ? Optional.empty()
                    : Optional.of(new Company(List.copyOf(words.subList(start, end)), words.get(end - 1), exclusive));
        }

        private static boolean belongs(Word word) {
            return word.isNominal()
                    || word.is("ADJ")
                    || word.is("NUM")
                    || word.is("ADV")
                    || word.lower().equals("'s");
        }

        boolean differsFrom(Company only) {
            boolean sameNoun = noun.lemma().equals(only.noun.lemma());
            boolean samePerson = only.words.stream().anyMatch(word -> word.is("PROPN") && words.contains(word));
            boolean oneAgainstMany = !noun.lower().equals(only.noun.lower());
            return sameNoun ? oneAgainstMany : !samePerson;
        }

        String text() {
            return String.join(" ", words.stream().map(Word::lower).toList()).replace(" 's", "'s");
        }
    }
}
