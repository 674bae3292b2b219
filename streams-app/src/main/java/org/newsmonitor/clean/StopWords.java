package org.newsmonitor.clean;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells a text's language by its most frequent small words, or by its script. */
final class StopWords {
    private static final Map<String, Set<String>> WORDS = new LinkedHashMap<>();
    /** Which languages have a word, as bits in the order of the lists. */
    private static final Map<String, Integer> LANGUAGES = new HashMap<>();

    private static final int SAMPLE = 8_000;

    static {
        put(
                "en",
                "the of and to in a is that for it was on with as his he be at by had not are but from or have an they which she were their has would said who will more been when its this there than also after");
        put(
                "de",
                "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch");
        put(
                "fr",
                "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son aux d'un cette ou leur ont été mais comme nous l'on fait elle même entre");
        put(
                "es",
                "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos");
        put(
                "it",
                "di e il la che in a per un è del non una con sono da le si dei al i come della ha nel più alla anche gli ma delle o su lo dal dopo questo essere loro tra nella stato");
        put(
                "pt",
                "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem");
        put(
                "nl",
                "de van het een en in is dat op te zijn met voor niet die aan er om ook als dan maar bij nog uit naar heeft hij ze wordt door over worden deze of was hebben meer al");
        put(
                "pl",
                "w i na z się do nie to że jest o jak po od za przez dla ale są co tym tego oraz być tak już ich jego może które który także było tylko czy");
        put(
                "sv",
                "och i att det som en på är av för med den till inte har de ett om var från vi så kan han men nu efter eller vid också ska alla sin");
        put(
                "tr",
                "ve bir bu için de da ile olarak çok daha olan ne gibi en sonra kadar ama değil var dedi göre her ise o yeni büyük");
        put("cs", "a se v na je že o s z do i to k ve pro za by ale si po jako od jsem jeho jsou které být která");
        put("ro", "și de la în a cu pe care din nu pentru un o mai este că au sunt ca fost prin sau după dar lui");
        put(
                "id",
                "yang dan di dengan untuk dari ini itu dalam pada tidak akan ke oleh juga adalah telah karena ada bisa");
    }

    private StopWords() {}

    private static void put(String language, String words) {
        int bit = 1 << WORDS.size();
        WORDS.put(
                language, Set.of(Arrays.stream(words.split(" ", -1)).distinct().toArray(String[]::new)));
        WORDS.get(language).forEach(word -> LANGUAGES.merge(word, bit, (one, other) -> one | other));
    }

    /** ISO 639-1 code, or {@code und} when nothing speaks clearly. */
    static String languageOf(CharSequence text) {
        String sample = text.subSequence(0, Math.min(SAMPLE, text.length())).toString();
        String script = Scripts.languageOf(sample);
        if (!script.isEmpty()) {
            return script;
        }
        int[] hits = new int[WORDS.size()];
        int tokens = count(sample.toLowerCase(Locale.ROOT), hits);
        String best = "und";
        int most = Math.max(1, tokens / 12);
        int at = 0;
        for (String language : WORDS.keySet()) {
            if (hits[at] > most) {
                most = hits[at];
                best = language;
            }
            at++;
        }
        return best;
    }

    /** @return how many tokens there are; {@code hits} tells how many of them are small words of each language */
    private static int count(String sample, int[] hits) {
        int tokens = 0;
        int start = 0;
        for (int i = 0; i <= sample.length(); i++) {
            if (i < sample.length() && isWord(sample.charAt(i))) {
                continue;
            }
            if (i > start) {
                tokens++;
                add(LANGUAGES.getOrDefault(sample.substring(start, i).replace('’', '\''), 0), hits);
            }
            start = i + 1;
        }
        return tokens;
    }

    private static boolean isWord(char c) {
        return c == '\'' || c == '’' || Character.isLetter(c);
    }

    private static void add(int languages, int[] hits) {
        for (int rest = languages; rest != 0; rest &= rest - 1) {
            hits[Integer.numberOfTrailingZeros(rest)]++;
        }
    }
}
