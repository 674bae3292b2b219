package org.newsmonitor.entity.value;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.PhraseTable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;

/** Tells pounds that weigh from pounds that pay: "a 200-pound man", "40 pounds of cocaine", "weighs 12 stone". */
final class PoundsOfWeight {
    private static final Unit POUND = new Unit(EntityType.NUMBER, "kg", 0.45359237, 0);
    private static final Unit STONE = new Unit(EntityType.NUMBER, "kg", 6.35029318, 0);
    private static final Set<String> WEIGHING = Set.of(
            "weigh",
            "weighs",
            "weighed",
            "weighing",
            "weight",
            "lost",
            "gained",
            "heavier",
            "lighter",
            "lift",
            "lifted");
    private static final Set<String> MONEY_OF = Set.of(
            "the",
            "damage",
            "damages",
            "debt",
            "debts",
            "public",
            "taxpayers",
            "taxpayer",
            "investment",
            "funding",
            "aid",
            "savings",
            "cuts",
            "government",
            "state",
            "losses",
            "profit",
            "its",
            "his",
            "her",
            "their",
            "our",
            "value",
            "money",
            "cash",
            "fraud",
            "business",
            "assets",
            "support",
            "compensation",
            "spending");
    private static final int LOOK_BACK = 6;

    private PoundsOfWeight() {}

    /** @param unit what the word after the figure means otherwise */
    static PhraseTable.@Nullable Match<Unit> instead(Tokens tokens, int at, PhraseTable.@Nullable Match<Unit> unit) {
        int word = tokens.isHyphen(at) ? at + 1 : at;
        boolean pound = tokens.is(word, "pound") || tokens.is(word, "pounds");
        if (pound && (tokens.isHyphen(at) || isGoods(tokens, word + 1) || isWeighed(tokens, at))) {
            return new PhraseTable.Match<>(POUND, word + 1);
        }
        return tokens.is(word, "stone") && isWeighed(tokens, at) ? new PhraseTable.Match<>(STONE, word + 1) : unit;
    }

    /** "pounds of cocaine", not "pounds of damage" or "pounds of the money". */
    private static boolean isGoods(Tokens tokens, int at) {
        return tokens.is(at, "of") && !MONEY_OF.contains(tokens.lower(at + 1));
    }

    private static boolean isWeighed(Tokens tokens, int at) {
        for (int i = at - 1; i >= at - LOOK_BACK; i--) {
            if (WEIGHING.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
