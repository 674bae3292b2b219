package org.newsmonitor.clean.text;

import java.util.List;

/** One repair of damaged characters. Returns the text itself when there is nothing to repair. */
public interface TextRepair {
    TracedText apply(TracedText text);

    /**
     * In this order: mojibake hides invisible characters and entities, entities stand for invisible characters, only then is
     * it known which spaces remain, and an accent may stand behind what nobody sees.
     */
    static List<TextRepair> all() {
        return List.of(new Mojibake(), new LeftoverEntities(), new Invisible(), new Composed());
    }

    static String repaired(String text) {
        return repaired(TracedText.verbatim(text, 0)).toString().strip();
    }

    static TracedText repaired(TracedText text) {
        TracedText result = text;
        for (TextRepair repair : all()) {
            result = repair.apply(result);
        }
        return result;
    }
}
