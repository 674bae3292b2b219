package org.newsmonitor.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsmonitor.claim.grammar.Lexicon;
import org.newsmonitor.claim.grammar.Word;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Quantity;

/** Reads what each figure of a clause counts. */
final class Amounts {
    private static final Set<EntityType> FIGURES =
            Set.of(EntityType.NUMBER, EntityType.MONEY, EntityType.PERCENT, EntityType.DURATION);
    private static final Pattern ORDINAL = Pattern.compile(
            "(?i)\\d+(st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[a-z-]+(th|first|second|third)");
    private static final Set<String> NOUN_PHRASE = Set.of("ADJ", "NOUN", "PROPN", "DET", "NUM", "ADV", "PART");
    private static final Set<String> VAGUE = Set.of("several", "some", "few", "a few", "many", "a couple", "a handful");
    /** The measure of how many were in or on something. */
    static final String ABOARD = "ABOARD";

    /** Stands before its figure: "an earthquake of magnitude 5.9". */
    private static final String MAGNITUDE = "magnitude";

    private static final int NEAR = 5;
    private static final int FAR = 16;

    private final Map<String, List<String>> measures = Lexicon.groups(Amounts.class, "measures.txt");

    List<Amount> of(Phrase phrase) {
        List<Amount> amounts = new ArrayList<>();
        for (Mention mention : phrase.mentions()) {
            if (FIGURES.contains(mention.type())
                    && !ORDINAL.matcher(mention.text()).matches()
                    && !VAGUE.contains(mention.text().toLowerCase(Locale.ROOT))
                    && !Aside.isModel(phrase, mention)
                    && mention.value() instanceof Quantity quantity) {
                amount(phrase, mention, quantity).ifPresent(amounts::add);
            }
        }
        return amounts;
    }

    /** "growing", "moment" or "fixed"; empty for a measure of no known kind. */
    String behaviour(String measure) {
        return measures.entrySet().stream()
                .filter(entry -> entry.getValue().contains(measure))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private Optional<Amount> amount(Phrase phrase, Mention mention, Quantity quantity) {
        List<Word> words = phrase.clause().words();
        int first = firstAt(words, mention.span().start());
        int end = firstAt(words, mention.span().end());
        String counted =
                mention.type() == EntityType.NUMBER || mention.type() == EntityType.PERCENT ? counted(phrase, end) : "";
        if (phrase.clause().wordBefore(mention.span()).equals(MAGNITUDE)) {
            counted = MAGNITUDE;
        }
        boolean bare = mention.type() == EntityType.NUMBER && quantity.unit().isEmpty() && counted.isEmpty();
        if (Aside.holds(words, first, bare)) {
            return Optional.empty();
        }
        String nearest = measure(phrase, first, end);
        if (nearest.isEmpty() && Aboard.holds(words, end)) {
            nearest = ABOARD;
        }
        if (quantity.high() == 0 && !nearest.equals(phrase.head())) {
            return Optional.empty();
        }
        boolean ofPeople = quantity.unit().isEmpty() || nearest.equals("BURN");
        String measure = ofPeople ? nearest : "";
        return Optional.of(new Amount(
                phrase,
                mention,
                quantity,
                measure,
                counted,
                mention.type() != EntityType.PERCENT && Part.holds(words, first, end)));
    }

    private static int firstAt(List<Word> words, int offset) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).span().start() >= offset) {
                return i;
            }
        }
        return words.size();
    }

    /** The first noun after the figure, with only what belongs to its noun phrase between. */
    private static String counted(Phrase phrase, int end) {
        List<Word> words = phrase.clause().words();
        return phrase.concepts().stream()
                .filter(concept -> concept.at() >= end && concept.at() < end + NEAR)
                .filter(concept -> words.get(concept.at()).isNominal())
                .filter(concept -> words.subList(end, concept.at()).stream().allMatch(Amounts::isInNounPhrase))
                .findFirst()
                .map(Concept::name)
                .orElse("");
    }

    private static boolean isInNounPhrase(Word word) {
        return NOUN_PHRASE.contains(word.tag())
                || word.lower().equals("of")
                || word.lower().equals("or")
                || word.lower().equals("-");
    }

    private String measure(Phrase phrase, int first, int end) {
        List<Concept> measures = phrase.concepts().stream()
                .filter(concept -> !behaviour(concept.name()).isEmpty())
                .toList();
        if (isOfSubject(phrase, first) && !measures.isEmpty()) {
            return measures.get(0).name();
        }
        return measures.stream()
                .filter(concept -> distance(concept.at(), first, end) <= FAR)
                .filter(concept -> concept.at() >= end
                        ? !startsAnother(phrase.clause().words(), end, concept.at())
                        : !isSetApart(phrase.clause().words(), concept.at(), first))
                .min(Comparator.comparingInt(concept -> distance(concept.at(), first, end)))
                .map(Concept::name)
                .orElse("");
    }

    /** "The death toll from Sunday's blast in the mine at Kolva was 34": however far its subject begins. */
    private static boolean isOfSubject(Phrase phrase, int first) {
        int head = phrase.clause().head();
        return head >= 0 && first > head && Aside.isCount(phrase.clause().words());
    }

    /** "…was shot dead and two managers were wounded": what stands before "and" measures another figure. */
    private static boolean isSetApart(List<Word> words, int from, int to) {
        return words.subList(from, to).stream()
                .anyMatch(word -> word.is("CCONJ")
                        || word.lower().equals("while")
                        || word.lower().equals(","));
    }

    /** "Hitting all five and killing both": the verb behind "and" is of another figure. */
    private static boolean startsAnother(List<Word> words, int end, int concept) {
        return words.get(concept).isVerb()
                && words.subList(end, concept).stream()
                        .anyMatch(word -> word.lower().equals("and"));
    }

    private static int distance(int at, int first, int end) {
        return at < first ? 2 * (first - at) : 2 * Math.abs(at - end) - 1;
    }
}
