package org.newsmonitor.entity.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Quantity;

/** Carries a currency to the large figure it is left out of: "412 million kroner, not 312 million", "$5bn, up from 4bn". */
final class SharedCurrency {
    private static final Pattern SCALED = Pattern.compile("(?i).*(million|billion|trillion|bn|mn|tn|crore|lakh)");

    /** What may follow a figure that counts nothing of its own. */
    private static final Set<String> FREE = Set.of(
            "",
            ".",
            ",",
            ";",
            ")",
            "a",
            "an",
            "as",
            "in",
            "from",
            "to",
            "than",
            "the",
            "last",
            "at",
            "on",
            "compared",
            "earlier",
            "this",
            "that",
            "and",
            "but",
            "for",
            "by",
            "when",
            "reported",
            "previously",
            "expected",
            "forecast",
            "-",
            "–",
            "—");

    /** In characters. */
    private static final int FARTHEST = 80;

    private SharedCurrency() {}

    static List<Mention> carry(Tokens tokens, List<Mention> mentions) {
        List<Mention> carried = new ArrayList<>(mentions.size());
        Mention money = null;
        for (Mention mention : mentions) {
            Mention read = money != null && isBare(tokens, mention) && isNear(tokens, money, mention)
                    ? in(currency(money), mention)
                    : mention;
            money = read.type() == EntityType.MONEY && isScaled(read) ? read : money;
            carried.add(read);
        }
        return carried;
    }

    private static boolean isBare(Tokens tokens, Mention mention) {
        boolean count =
                mention.value() instanceof Quantity quantity && quantity.unit().isEmpty();
        return count
                && isScaled(mention)
                && FREE.contains(tokens.lower(tokens.firstFrom(mention.span().end())));
    }

    private static boolean isScaled(Mention mention) {
        return SCALED.matcher(mention.text()).lookingAt();
    }

    private static boolean isNear(Tokens tokens, Mention money, Mention mention) {
        int from = money.span().end();
        int to = mention.span().start();
        return to - from <= FARTHEST && tokens.text().substring(from, to).indexOf(". ") < 0;
    }

    private static @Nullable String currency(Mention money) {
        return money.value() instanceof Quantity quantity ? quantity.unit() : null;
    }

    private static Mention in(@Nullable String currency, Mention mention) {
        return currency != null && mention.value() instanceof Quantity count
                ? new Mention(
                        mention.span(),
                        EntityType.MONEY,
                        mention.text(),
                        mention.canonical(),
                        new Quantity(count.low(), count.high(), count.approximate(), currency))
                : mention;
    }
}
