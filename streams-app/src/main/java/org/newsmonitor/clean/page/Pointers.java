package org.newsmonitor.clean.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Drops headings that lead on to other articles, in the languages of the web, with the short blocks that follow them. */
final class Pointers {
    private static final int LONGEST = 70;

    private static final Pattern HEADING = startingWith(
            "related|more (?:from|on|about|stories|news|articles|like)|you (?:may|might) (?:also )?(?:like|enjoy|be interested)|read (?:more|also|next|further)|see also|most (?:read|popular|viewed)|trending|recommended|latest (?:news|stories|posts)|popular (?:posts|stories)|about the authors?|leave a (?:comment|reply)|stay up-to-date|share this|follow us",
            "ähnliche|auch (?:interessant|lesenswert|auf)|das könnte (?:sie|dich|euch)|(?:lesen|lies|lest) (?:sie )?(?:auch|mehr)|mehr (?:zum thema|aus|zu|themen|artikel|kolumnen|infos|lesen|von)|weitere (?:beiträge|artikel|themen|infos|aktuelle|nachrichten|meldungen|links|informationen)|verwandte|empfohlene|empfehlungen|schon gelesen|meist ?(?:gelesen|gesucht)|meistgelesen|beliebte|schlagw[oö]rte?r?|themen|autor(?:en|in)?:|über (?:den autor|die autorin|uns)|kommentieren|kommentare?$|artikel (?:teilen|drucken)|beitrag teilen|teilen|aktuelle (?:beiträge|artikel|produkttests|themen)|schreibe einen kommentar|zum weiterlesen|neueste|neuste|diskussion$|newsletter|titelbild:|unterstütze",
            "articles? (?:liés?|similaires?|connexes?|associés?)|(?:à )?lire (?:aussi|également|plus)|sur le même (?:sujet|thème)|crédits? photos?|voir aussi|dans la même|partager|vous aimerez|plus d'articles|mots[- ]clés",
            "te puede interesar|(?:\\p{L}+ )?relacionad[oa]s?|contexto de la noticia|le[ae] (?:también|además|más)|más (?:noticias|sobre|información|leído)|síguenos|compart(?:ir|e)|etiquetas|puede(?:s)? (?:leer|ver|escribirnos)|también te",
            "leggi anche|articoli correlati|potrebbe(?:ro)? interessarti|condividi|leia (?:também|mais)|veja também|notícias relacionadas|compartilhe|lees (?:ook|meer|verder)|gerelateerd|deel dit",
            "czytaj (?:też|także|również|więcej|dalej)|zobacz (?:też|także|również|więcej)|przeczytaj|podobne|powiązane|polecamy|udostępnij|drukuj|tagi|więcej|läs (?:också|mer)|les også|ilgili haberler|související|přečtěte si");

    private Pointers() {}

    static List<Block> drop(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        boolean dropping = false;
        for (Block block : blocks) {
            dropping = isPointer(block) || (dropping && isItem(block));
            if (!dropping) {
                kept.add(block);
            }
        }
        return kept;
    }

    private static boolean isPointer(Block block) {
        return block.text().length() <= LONGEST && HEADING.matcher(block.text()).lookingAt() && !isSentence(block);
    }

    private static boolean isSentence(Block block) {
        char last = block.text().charAt(block.text().length() - 1);
        return !block.isHeading() && (last == '.' || last == '“' || last == '"');
    }

    private static boolean isItem(Block block) {
        return !block.isHeading() && !block.isProse();
    }

    private static Pattern startingWith(String... languages) {
        return Pattern.compile(
                "[^\\p{L}]{0,4}(?:" + String.join("|", languages) + ")(?![\\p{L}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
