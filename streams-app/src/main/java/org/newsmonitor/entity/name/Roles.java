package org.newsmonitor.entity.name;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.entity.token.WordList;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;

/**
 * Which person of a text bears which role: "Sarah Sanders, the White House press secretary," and "press secretary Sarah
 * Sanders". A role that two persons bear is nobody's, and a vice president is no president.
 */
final class Roles {
    private static final Set<String> HEADS =
            WordList.resource(Roles.class, "roles.txt").words();
    /** Words that make another role of a role. */
    private static final Set<String> TELLING =
            Set.of("vice", "deputy", "former", "ex", "acting", "prime", "assistant", "associate", "interim", "shadow");

    private static final Set<String> ENDS =
            Set.of("of", "and", "who", "that", "in", "at", "for", "is", "was", "the", "a", "an", "said", "by", "to");
    private static final Set<String> OF = Set.of("of", "for", "at", "in");
    private static final int LONGEST = 6;
    /** No article tells so many apart; a hostile one is not asked for more. */
    private static final int MOST = 300;

    private final Tokens tokens;
    private final Set<Role> roles = new LinkedHashSet<>();

    /** @param words what stands before the head word, in lower case */
    private record Role(String head, Set<String> words, String person) {}

    Roles(Tokens tokens, List<Mention> names) {
        this.tokens = tokens;
        for (Mention name : names) {
            if (name.type() == EntityType.PERSON) {
                before(tokens.firstFrom(name.span().start()), name.canonical());
                after(tokens.firstFrom(name.span().end()), name.canonical());
            }
        }
    }

    /** The one person whose role a phrase can mean; empty when there is none or more than one. */
    String bearer(int from, int end) {
        String head = tokens.lower(end - 1);
        Set<String> words = words(from, end - 1);
        Set<String> persons = new TreeSet<>();
        for (Role role : roles) {
            if (role.head().equals(head) && role.words().containsAll(words) && isAsTelling(role.words(), words)) {
                persons.add(role.person());
            }
        }
        return persons.size() == 1 ? persons.iterator().next() : "";
    }

    private static boolean isAsTelling(Set<String> one, Set<String> other) {
        return TELLING.stream().allMatch(word -> one.contains(word) == other.contains(word));
    }

    /** End of a role phrase that begins here: index after its last head word, or -1. */
    int headEnd(int from) {
        int end = -1;
        for (int i = from; i < from + LONGEST && tokens.has(i) && isPart(i); i++) {
            if (HEADS.contains(tokens.lower(i))) {
                end = i + 1;
            } else if (end > 0 || ENDS.contains(tokens.lower(i))) {
                break;
            }
        }
        return end;
    }

    private boolean isPart(int at) {
        return tokens.get(at).isWord() || tokens.isHyphen(at);
    }

    /** "press secretary Sarah Sanders", "President Trump"; "the minister, John Smith,"; "the mayor of Austin, Kirk Watson,". */
    private void before(int name, String person) {
        boolean comma = tokens.is(name - 1, ",");
        int head = comma ? headBefore(name - 2) : name - 1;
        int first = first(head);
        if (HEADS.contains(tokens.lower(head)) && (!comma || tokens.is(first - 1, "the"))) {
            add(new Role(tokens.lower(head), words(first, head), person));
        }
    }

    /** The head word that stands here or before "of", "for", "at", "in" and a few words. */
    private int headBefore(int last) {
        for (int i = last; i > last - LONGEST && i > 0; i--) {
            if (HEADS.contains(tokens.lower(i)) && (i == last || OF.contains(tokens.lower(i + 1)))) {
                return i;
            }
        }
        return last;
    }

    /** Where the words before a head begin: a title's are capitalised as it is. */
    private int first(int head) {
        int at = head;
        while (at > 0 && at > head - LONGEST && modifies(at - 1, tokens.isCapitalised(head))) {
            at--;
        }
        return at;
    }

    private boolean modifies(int at, boolean title) {
        boolean capital = tokens.isCapitalised(at) || tokens.is(at, "vice") || tokens.is(at, "former");
        return isPart(at) && !ENDS.contains(tokens.lower(at)) && (capital || !title);
    }

    /** "Sarah Sanders, the White House press secretary". */
    private void after(int end, String person) {
        if (!tokens.is(end, ",")) {
            return;
        }
        boolean article = tokens.is(end + 1, "the") || tokens.is(end + 1, "a") || tokens.is(end + 1, "an");
        int from = article ? end + 2 : end + 1;
        int head = headEnd(from);
        if (head > 0) {
            add(new Role(tokens.lower(head - 1), words(from, head - 1), person));
        }
    }

    private void add(Role role) {
        if (roles.size() < MOST) {
            roles.add(role);
        }
    }

    private Set<String> words(int from, int to) {
        Set<String> words = new HashSet<>();
        for (int i = from; i < to; i++) {
            words.add(tokens.lower(i));
        }
        return words;
    }
}
