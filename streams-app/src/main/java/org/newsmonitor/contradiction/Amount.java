package org.newsmonitor.contradiction;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.newsmonitor.claim.grammar.Word;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Period;
import org.newsmonitor.story.Quantity;

/**
 * A figure and what it counts.
 *
 * @param measure the concept that says what is measured; empty when none is near
 * @param counted the concept of what is counted; empty for money, shares and durations
 * @param part whether only a part or a rest is counted ("another 19", "eight of them")
 */
record Amount(Phrase phrase, Mention mention, Quantity value, String measure, String counted, boolean part) {
    /** In characters, about eight words. */
    private static final int CLOSE = 48;

    /** From a figure to the "old" that makes it an age, in words. */
    private static final int OLD_WITHIN = 4;

    /** Verbs behind which a figure says how much the subject is. */
    private static final Set<String> STATES =
            Set.of("be", "stand", "total", "reach", "amount", "come", "number", "average", "measure", "weigh", "last");

    /** Verbs that put a figure to what stands behind them: "put turnout at 48 percent". */
    private static final Set<String> PUTS = Set.of("put", "estimate", "give", "place", "set", "reckon", "measure");

    private static final Set<String> AS = Set.of("at", "as");

    private static final Set<String> TRADES = Set.of("BUY", "SELL", "SIGN", "auction");
    private static final Set<String> VOTERS = Set.of("voter", "elector", "electorate");

    private static final Set<String> COMPARED = Set.of("earlier", "ago", "before", "on", "old");
    private static final Set<String> EACH = Set.of("a", "an", "per", "each", "every");
    private static final Set<String> WIDE = Set.of(
            "across",
            "whole",
            "entire",
            "nationwide",
            "citywide",
            "overall",
            "shootings",
            "killings",
            "homicides",
            "murders",
            "attacks",
            "crashes",
            "incidents");
    private static final Set<String> SERIES = Set.of("series", "string", "spate");

    /** Whether it is said to count a year; "a year earlier" only tells what it is compared with. */
    boolean yearly() {
        List<Word> words = phrase.clause().words();
        for (int i = 0; i < words.size(); i++) {
            String next = i + 1 < words.size() ? words.get(i + 1).lower() : "";
            if (words.get(i).lemma().equals("year") && !COMPARED.contains(next)) {
                return true;
            }
        }
        return false;
    }

    /** What the words close to the figure speak of, and a measure that is the subject: "net profit at … fell to 312 million". */
    Set<String> near() {
        Set<String> near = new LinkedHashSet<>();
        List<Word> words = phrase.clause().words();
        for (Concept concept : phrase.concepts()) {
            Word word = words.get(concept.at());
            int gap = gap(word);
            boolean subject = concept.at() < phrase.clause().head() && SameMeasure.MONEY.contains(concept.name());
            if ((subject || (gap >= 0 && gap <= CLOSE)) && phrase.telling().contains(concept.name())) {
                near.add(concept.name());
            }
        }
        return near;
    }

    /** The day, month or year said nearest to the figure. */
    Optional<Period> period() {
        return phrase.mentions().stream()
                .filter(other -> other.value() instanceof Period)
                .min(Comparator.comparingInt(this::distance))
                .map(other -> (Period) Objects.requireNonNull(other.value()));
    }

    /** The name nearest to the figure, lower case; empty when its clause has none. */
    String nearestName() {
        List<Word> words = phrase.clause().words();
        return phrase.concepts().stream()
                .filter(Concept::proper)
                .min(Comparator.comparingInt(concept -> gap(words.get(concept.at()))))
                .map(Concept::name)
                .orElse("");
    }

    /** An age: "Jeremy Lewis, 27", "was 27 years old". */
    boolean isAge() {
        boolean old = words().stream()
                .dropWhile(word -> word.span().end() <= mention.span().start())
                .limit(OLD_WITHIN)
                .anyMatch(word -> word.lower().equals("old"));
        return mention.type() == EntityType.DURATION && (mention.text().matches("\\d+") || old);
    }

    /** "Sold for 3 million", "paid 3 million for it", "a fee of 3 million": what a thing cost. */
    boolean isPrice() {
        List<Word> after = words().stream()
                .filter(word -> word.span().start() >= mention.span().end())
                .toList();
        boolean paid = phrase.head().equals("PAY")
                && after.stream().anyMatch(word -> word.lower().equals("for"));
        boolean traded = TRADES.contains(phrase.head())
                && phrase.clause().wordBefore(mention.span()).equals("for");
        return isMoney() && (paid || traded || near().contains("PRICE"));
    }

    boolean isMoney() {
        return value.unit().matches("[A-Z]{3}");
    }

    /** What it is said to be the figure of: "turnout" for "turnout in the referendum was 61 percent"; empty where it is no predicate. */
    String predicated() {
        if (mention.type() == EntityType.PERCENT && VOTERS.contains(counted)) {
            return "TURNOUT";
        }
        int head = phrase.clause().head();
        if (PUTS.contains(phrase.clause().verb()) && AS.contains(phrase.clause().wordBefore(mention.span()))) {
            return noun(words().subList(head + 1, words().size()));
        }
        boolean states = STATES.contains(phrase.clause().verb());
        boolean next = states
                && words().subList(head + 1, words().size()).stream()
                        .takeWhile(word -> word.span().start() < mention.span().start())
                        .noneMatch(Word::isContent);
        return next && mention.span().start() > words().get(head).span().start()
                ? noun(phrase.clause().before())
                : "";
    }

    /** The last noun of the noun phrase that starts there, as a concept. */
    private String noun(List<Word> words) {
        return Subjects.lastNoun(words).map(phrase::nameOf).orElse("");
    }

    private List<Word> words() {
        return phrase.clause().words();
    }

    /** The noun that a span of days describes: "absence" for "six-day absence"; empty for one that stands alone. */
    String described() {
        if (mention.type() != EntityType.DURATION || !mention.text().contains("-")) {
            return "";
        }
        return phrase.clause().words().stream()
                .filter(word -> word.span().start() >= mention.span().end())
                .findFirst()
                .filter(word -> word.is("NOUN"))
                .map(Word::lemma)
                .orElse("");
    }

    /** The family name of the person named nearest to the figure, lower case; the subject's noun when its clause names nobody. */
    String person() {
        return phrase.mentions().stream()
                .filter(other -> other.type() == EntityType.PERSON)
                .min(Comparator.comparingInt(this::distance))
                .map(other -> other.canonical().toLowerCase(Locale.ROOT).replaceFirst(".* ", ""))
                .orElseGet(this::predicated);
    }

    private int gap(Word word) {
        return Math.max(
                word.span().start() - mention.span().end(),
                mention.span().start() - word.span().end());
    }

    private int distance(Mention other) {
        boolean after = other.span().start() >= mention.span().end();
        return after
                ? other.span().start() - mention.span().end()
                : 2 * Math.max(0, mention.span().start() - other.span().end());
    }

    /** "530 pence a share", "a 12-dollar-a-barrel rise": an amount for each, no whole. */
    boolean isRate() {
        List<Word> words = phrase.clause().words();
        for (int i = 0; i < words.size(); i++) {
            boolean last = words.get(i).span().end() >= mention.span().end();
            if (last) {
                boolean each = i + 2 < words.size()
                        && EACH.contains(words.get(i + 1).lower())
                        && words.get(i + 2).is("NOUN");
                each |= words.subList(i + 1, Math.min(words.size(), i + 4)).stream()
                        .anyMatch(word -> word.lower().equals("per"));
                return each || words.get(i).lower().matches(".*-(a|an|per)-.*");
            }
        }
        return false;
    }

    /** Whether a sentence is said to count everything, everywhere, or sums up many events. */
    static boolean isWide(Reading reading) {
        return reading.phrases().stream()
                .flatMap(phrase -> phrase.clause().words().stream())
                .anyMatch(word -> WIDE.contains(word.lower()) || SERIES.contains(word.lower()));
    }
}
