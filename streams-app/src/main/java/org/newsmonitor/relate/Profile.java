package org.newsmonitor.relate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * What relating looks at of one article.
 *
 * @param title telling words of the title
 * @param people persons as tagging resolved them, unit length
 * @param places likewise
 * @param years written out in the text
 * @param body telling words of title and text, unit length
 * @param head telling words of title and first sentences, unit length
 * @param names words written as names, by how rare they are
 * @param read people, places, ages and phrases of title and text
 * @param sketch of the text's wording, to know copies by
 * @param days calendar days the text names, of the weeks before it came out
 * @param figures ages, house numbers, counts of three digits and more, by how telling they are
 */
record Profile(
        String articleId,
        int revision,
        Instant publishedAt,
        Set<LocalDate> days,
        TermVector title,
        TermVector people,
        TermVector places,
        Set<String> years,
        TermVector body,
        TermVector head,
        TermVector names,
        TermVector figures,
        TermVector phrases,
        Names read,
        Sketch sketch) {}
