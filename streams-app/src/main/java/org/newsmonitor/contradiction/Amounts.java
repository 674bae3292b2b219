package org.newsmonitor.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final Set<String> LABELS =
            Set.of("image", "photo", "picture", "slide", "page", "part", "chapter", "step");
    /** Before an old figure, one refuted, a rate or an age. */
    private static final Set<String> ASIDE = Set.of("from", "not", "per", "both", "aged", "age", "ages");

    private static final Set<String> VAGUE = Set.of("several", "some", "few", "a few", "many", "a couple", "a handful");
    private static final int NEAR = 5;
    private static final int FAR = 16;

    private final Map<String, List<String>> measures = Lexicon.groups(Amounts.class, "measures.txt");
    private final Set<String> parts =
            Set.copyOf(Lexicon.groups(Amounts.class, "wording.txt").getOrDefault("part", List.of()));

    List<Amount> of(Phrase phrase) {
        List<Amount> amounts = new ArrayList<>();
        for (Mention mention : phrase.mentions()) {
            if (FIGURES.contains(mention.type())
                    && !ORDINAL.matcher(mention.text()).matches()
                    && !VAGUE.contains(mention.text().toLowerCase(Locale.ROOT))
                    && !isModel(phrase, mention)
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

    /** "777-200", "A-320": a name with figures counts nothing. */
    private static boolean isModel(Phrase phrase, Mention mention) {
        return phrase.clause().words().stream()
                        .filter(word -> word.span().contains(mention.span()))
                        .anyMatch(word -> word.lower().matches("(?=.*\\d)(?=.*[a-z])[a-z0-9]+-[a-z0-9]+"))
                && mention.type() == EntityType.NUMBER;
    }

    private Optional<Amount> amount(Phrase phrase, Mention mention, Quantity quantity) {
        List<Word> words = phrase.clause().words();
        int first = firstAt(words, mention.span().start());
        int end = firstAt(words, mention.span().end());
        String counted =
                mention.type() == EntityType.NUMBER || mention.type() == EntityType.PERCENT ? counted(phrase, end) : "";
        boolean bare = mention.type() == EntityType.NUMBER && quantity.unit().isEmpty() && counted.isEmpty();
        if (isAside(words, first, bare)) {
            return Optional.empty();
        }
        String nearest = measure(phrase, first, end);
        if (quantity.high() == 0 && !nearest.equals(phrase.head())) {
            return Optional.empty();
        }
        boolean ofPeople = quantity.unit().isEmpty() || nearest.equals("BURN");
        String measure = ofPeople ? nearest : "";
        return Optional.of(new Amount(phrase, mention, quantity, measure, counted, isPart(words, first, end)));
    }

    /**
     * An age ("were over 60"), an old figure ("from 380") or one refuted ("not 312").
     *
     * @param bare whether the figure has no unit and counts nothing
     */
    private static boolean isAside(List<Word> words, int first, boolean bare) {
        if (numbers(words, first, bare)) {
            return true;
        }
        String next = words.stream()
                .filter(word -> word.span().start()
                        >= words.get(Math.min(first, words.size() - 1)).span().start())
                .skip(1)
                .limit(3)
                .map(Word::lower)
                .reduce("", (text, word) -> text + word + " ");
        if (first < words.size()
                && (words.get(first).lower().endsWith("-old") || next.matches("(- )?(years?[- ])?(- )?old .*"))) {
            return true;
        }
        if (first == 0) {
            return false;
        }
        Word before = words.get(first - 1);
        boolean age = bare && before.lemma().equals("be");
        boolean label = bare && (before.is("NOUN") || before.lower().equals("of"));
        boolean apposition = bare && Set.of(",", "(").contains(before.lower());
        return age || label || apposition || ASIDE.contains(before.lower()) || isAgeRange(words, first);
    }

    /** A figure that numbers a house, a street's block, an hour, a note or a picture, and counts nothing. */
    private static boolean numbers(List<Word> words, int first, boolean bare) {
        if (first + 1 >= words.size()) {
            return false;
        }
        Word next = words.get(first + 1);
        Word before = words.get(Math.max(0, first - 1));
        boolean address =
                before.is("ADP") && next.is("PROPN") && words.get(first).lower().matches("\\d{3,5}");
        boolean station = before.is("PROPN") && next.lower().equals("'s");
        boolean hour = before.lower().equals("at") && bare;
        boolean note = before.lower().equals("[") || LABELS.contains(before.lower()) || isLastOf(words, first);
        return isBroken(words, first)
                || address
                || station
                || hour
                || note
                || (!bare && next.lower().equals("block"));
    }

    /** "20 , 000", "5 . 9": a figure that blanks have broken. */
    private static boolean isBroken(List<Word> words, int at) {
        return isSeparator(words, at + 1)
                        && words.size() > at + 2
                        && words.get(at + 2).is("NUM")
                || (at > 1 && isSeparator(words, at - 1) && words.get(at - 2).is("NUM"));
    }

    private static boolean isSeparator(List<Word> words, int at) {
        return at > 0
                && at < words.size()
                && Set.of(",", ".").contains(words.get(at).lower())
                && words.get(at).span().start() > words.get(at - 1).span().end();
    }

    /** "Ranged in age from 46 to 73". */
    private static boolean isAgeRange(List<Word> words, int first) {
        return words.subList(Math.max(0, first - NEAR), first).stream()
                .anyMatch(word -> word.lower().equals("age") || word.lower().equals("ages"));
    }

    /** The 111 of "image 86 of 111". */
    private static boolean isLastOf(List<Word> words, int at) {
        return at > 2
                && words.get(at - 1).lower().equals("of")
                && words.get(at - 2).is("NUM")
                && LABELS.contains(words.get(at - 3).lower());
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
        List<Concept> near = phrase.concepts().stream()
                .filter(concept -> !behaviour(concept.name()).isEmpty())
                .filter(concept -> distance(concept.at(), first, end) <= FAR)
                .toList();
        return near.stream()
                .filter(concept -> concept.at() >= end
                        ? !startsAnother(phrase.clause().words(), end, concept.at())
                        : !isSetApart(phrase.clause().words(), concept.at(), first))
                .min(Comparator.comparingInt(concept -> distance(concept.at(), first, end)))
                .map(Concept::name)
                .orElse("");
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

    private boolean isPart(List<Word> words, int first, int end) {
        boolean ofThem = end + 1 < words.size()
                && words.get(end).lower().equals("of")
                && Set.of("the", "them", "those", "these", "whom", "which", "its", "their")
                        .contains(words.get(end + 1).lower());
        boolean another = first > 0 && parts.contains(words.get(first - 1).lower());
        boolean more = end < words.size()
                && Set.of("more", "other", "others", "additional", "further")
                        .contains(words.get(end).lower());
        return ofThem || another || more || isOnTheSpot(words) || isOneOfSome(words, first);
    }

    /** "One victim died on arrival": told one by one. */
    private static boolean isOneOfSome(List<Word> words, int first) {
        return first == 0
                && words.size() > 2
                && words.get(0).lower().equals("one")
                && words.subList(1, 3).stream().anyMatch(Word::isVerb);
    }

    /** "Two died at the scene", "no one was hurt inside": others may have died elsewhere. */
    private static boolean isOnTheSpot(List<Word> words) {
        return words.stream()
                .map(Word::lower)
                .collect(Collectors.joining(" "))
                .matches(".*\\b((at|on) (the|that) (scene|spot)\\b.*|(inside|outside|there)( \\.)?$)");
    }
}
