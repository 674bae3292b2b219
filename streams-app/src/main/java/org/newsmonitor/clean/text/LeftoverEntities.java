package org.newsmonitor.clean.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Decodes entities that were escaped once too often or never decoded. */
final class LeftoverEntities implements TextRepair {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:amp;)?(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,31}[0-9]{0,2});");

    @Override
    public TracedText apply(TracedText text) {
        if (text.toString().indexOf('&') < 0) {
            return text;
        }
        Matcher matcher = ENTITY.matcher(text);
        Map<String, String> known = new HashMap<>();
        TracedText.Builder builder = new TracedText.Builder(text.length());
        int kept = 0;
        while (matcher.find()) {
            String decoded = known.computeIfAbsent(matcher.group(), LeftoverEntities::decode);
            builder.append(text.slice(kept, matcher.start()))
                    .append(decoded, text.from(matcher.start()), text.to(matcher.end() - 1));
            kept = matcher.end();
        }
        return kept == 0
                ? text
                : builder.append(text.slice(kept, text.length())).build();
    }

    private static String decode(String entity) {
        String once = Parser.unescapeEntities(entity, true);
        return once.startsWith("&") && once.length() > 1 ? Parser.unescapeEntities(once, true) : once;
    }
}
