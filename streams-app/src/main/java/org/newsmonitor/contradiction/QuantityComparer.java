package org.newsmonitor.contradiction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsmonitor.story.Kind;
import org.newsmonitor.story.Period;
import org.newsmonitor.story.Quantity;
import org.newsmonitor.story.Relation;

/** Compares figures of the same measure: bounds, approximation, parts, and figures that move with the hours. */
final class QuantityComparer implements Comparer {
    private static final String RULE = "quantity/5";

    private final Amounts amounts = new Amounts();
    private final Contrasts contrasts = new Contrasts();

    /** What figures say that agree with none; else that the others agree. */
    @Override
    public Optional<Verdict> compare(Reading earlier, Reading later) {
        List<Compared> all = new ArrayList<>();
        Set<Amount> agreed = new HashSet<>();
        for (Amount first : earlier.amounts()) {
            for (Amount second : later.amounts()) {
                compare(earlier, first, later, second)
                        .map(verdict -> new Compared(first, second, verdict))
                        .ifPresent(all::add);
            }
        }
        all.stream()
                .filter(pair -> pair.verdict().agrees())
                .forEach(pair -> agreed.addAll(List.of(pair.first(), pair.second())));
        return all.stream()
                .filter(pair -> !agreed.contains(pair.first()) && !agreed.contains(pair.second()))
                .findFirst()
                .or(() -> all.stream().filter(pair -> pair.verdict().agrees()).findFirst())
                .map(Compared::verdict);
    }

    private record Compared(Amount first, Amount second, Verdict verdict) {}

    private Optional<Verdict> compare(Reading earlier, Amount first, Reading later, Amount second) {
        if (!first.value().unit().equals(second.value().unit()) || !SameMeasure.holds(earlier, first, later, second)) {
            return Optional.empty();
        }
        if (contrasts.apart(first.phrase(), second.phrase())) {
            return Optional.of(verdict(first, second, Relation.SCOPE, "each is of another of its kind"));
        }
        boolean apart = first.part() && second.part() && !Intervals.overlap(first.value(), second.value());
        if (apart || first.part() != second.part() || Guard.placesClash(first.phrase(), second.phrase())) {
            return Optional.of(verdict(first, second, Relation.SCOPE, "they count different parts"));
        }
        boolean wide = Amount.isWide(earlier);
        if ((wide != Amount.isWide(later) || first.yearly() != second.yearly())
                && !Intervals.overlap(first.value(), second.value())) {
            return Optional.of(verdict(first, second, Relation.SCOPE, "one of them counts more than the event"));
        }
        if (wide && Amount.isWide(later) && !Times.onOneDay(first.phrase(), second.phrase())) {
            return Optional.of(verdict(first, second, Relation.SCOPE, "each sums up other days"));
        }
        if (Guard.happenedSince(second.phrase(), earlier, first.phrase())) {
            return Optional.of(
                    verdict(first, second, Relation.DIFFERENT_EVENT, "the one happened after the other was reported"));
        }
        if (daysClash(first, second) && dependsOnDay(first)) {
            return Optional.of(verdict(first, second, Relation.SCOPE, "they speak of different days"));
        }
        return Optional.of(values(earlier, first, later, second));
    }

    private Verdict values(Reading earlier, Amount first, Reading later, Amount second) {
        if (Intervals.overlap(first.value(), second.value())) {
            boolean same = first.value().equals(second.value());
            return verdict(first, second, same ? Relation.RESTATEMENT : Relation.REFINEMENT, "the figures agree");
        }
        if (later.has("correction") && !earlier.has("correction")) {
            return verdict(first, second, Relation.CORRECTION, "the later report corrects the figure");
        }
        if (later.has("old") || earlier.has("old")) {
            return verdict(first, second, Relation.ATTRIBUTED, "one of them only recalls what others had said");
        }
        if (!Guard.isFirm(first.phrase()) || !Guard.isFirm(second.phrase()) || !Guard.bothAssert(earlier, later)) {
            return verdict(first, second, Relation.ATTRIBUTED, "one of them supposes or asks");
        }
        Optional<String> people = Headcount.objection(earlier, first, later, second);
        if (people.isPresent()) {
            return verdict(first, second, Relation.SCOPE, people.get());
        }
        return hasMoved(earlier, first, later, second)
                ? verdict(first, second, Relation.UPDATE, "the figure moves as time passes")
                : verdict(first, second, Relation.CONTRADICTION, "both cannot be right");
    }

    /** The times said nearest to the figures are apart. */
    private static boolean daysClash(Amount first, Amount second) {
        Optional<Period> when = first.period();
        Optional<Period> other = second.period();
        return when.isPresent() && other.isPresent() && !when.get().overlaps(other.get());
    }

    private boolean dependsOnDay(Amount amount) {
        return amount.measure().equals("JOIN")
                || amounts.behaviour(amount.measure()).isEmpty();
    }

    private boolean hasMoved(Reading earlier, Amount first, Reading later, Amount second) {
        String behaviour = amounts.behaviour(first.measure());
        boolean more = second.value().low() > first.value().high();
        return behaviour.equals("moment")
                || earlier.has("interim")
                || (behaviour.equals("growing") && more && (later.has("update") || !Guard.isSettled(earlier, later)))
                || (behaviour.isEmpty() && later.has("update"));
    }

    private static Verdict verdict(Amount first, Amount second, Relation relation, String why) {
        String subject = subject(first, second);
        String one = first.mention().text();
        String other = second.mention().text();
        String sentence = String.format(Locale.ROOT, "%s: %s against %s; %s.", subject, one, other, why);
        return new Verdict(
                relation,
                Kind.QUANTITY,
                subject,
                List.of(first.value().canonical(), second.value().canonical()),
                RULE,
                sentence);
    }

    /** The measure in canonical words: what is counted, and of what, whatever the wording. */
    private static String subject(Amount first, Amount second) {
        if (!first.measure().isEmpty() && first.measure().equals(second.measure())) {
            return first.measure().toLowerCase(Locale.ROOT);
        }
        Set<String> shared = new java.util.TreeSet<>(first.phrase().shared(second.phrase()));
        String counted = first.counted().isEmpty() ? unit(first.value()) : first.counted();
        return (counted + " " + String.join(" ", shared)).trim().toLowerCase(Locale.ROOT);
    }

    private static String unit(Quantity value) {
        return value.unit().equals("s") ? "duration" : value.unit();
    }
}
