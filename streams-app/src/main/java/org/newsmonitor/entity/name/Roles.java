package org.newsmonitor.entity.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.entity.token.WordList;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;

/**
 * Which person of a text bears which role: "Sarah Sanders, the White House press secretary," and "press secretary Sarah
 * Sanders". A role that two persons bear is nobody's.
 */
final class Roles {
    private static final Set<String> HEADS =
            WordList.resource(Roles.class, "roles.txt").words();
    private static final int LONGEST = 6;

    private final Map<String, String> bearers = new HashMap<>();

    Roles(Tokens tokens, List<Mention> names) {
        for (Mention name : names) {
            if (name.type() == EntityType.PERSON) {
                int from = tokens.firstFrom(name.span().start());
                int to = tokens.firstFrom(name.span().end());
                before(tokens, from, name.canonical());
                after(tokens, to, name.canonical());
            }
        }
    }

    /** Person by the last word of the role, in lower case. */
    Map<String, String> byHead() {
        bearers.values().removeIf(String::isEmpty);
        return bearers;
    }

    /** End of a role phrase that begins here: index after its last head word, or -1. */
    static int headEnd(Tokens tokens, int from) {
        int end = -1;
        for (int i = from; i < from + LONGEST && tokens.has(i) && tokens.get(i).isWord(); i++) {
            if (HEADS.contains(tokens.lower(i))) {
                end = i + 1;
            } else if (end > 0 || isEnd(tokens.lower(i))) {
                break;
            }
        }
        return end;
    }

    private static boolean isEnd(String word) {
        return Set.of("of", "and", "who", "that", "in", "at", "for", "is", "was", "the", "a")
                .contains(word);
    }

    /** "press secretary Sarah Sanders", "President Trump"; "the minister, John Smith,". */
    private void before(Tokens tokens, int name, String person) {
        int at = name - 1;
        boolean comma = tokens.is(at, ",");
        int head = comma ? at - 1 : at;
        if (HEADS.contains(tokens.lower(head)) && (!comma || startsWithThe(tokens, head))) {
            bear(tokens.lower(head), person);
        }
    }

    private static boolean startsWithThe(Tokens tokens, int head) {
        for (int i = head - 1; i >= head - LONGEST && i >= 0 && tokens.get(i).isWord(); i--) {
            if (tokens.is(i, "the")) {
                return true;
            }
        }
        return false;
    }

    /** "Sarah Sanders, the White House press secretary". */
    private void after(Tokens tokens, int end, String person) {
        if (!tokens.is(end, ",")) {
            return;
        }
        boolean article = tokens.is(end + 1, "the") || tokens.is(end + 1, "a") || tokens.is(end + 1, "an");
        int head = headEnd(tokens, article ? end + 2 : end + 1);
        if (head > 0) {
            bear(tokens.lower(head - 1), person);
        }
    }

    private void bear(String head, String person) {
        bearers.merge(head, person, (old, now) -> old.equals(now) ? old : "");
    }
}
