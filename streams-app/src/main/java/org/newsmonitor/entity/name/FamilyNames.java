package org.newsmonitor.entity.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;

/** Finds the family names the model passed over: a text that names a person in full means that person later on. */
final class FamilyNames {
    private static final Set<String> ALSO_MONTHS = Set.of("March", "April", "May", "June", "August");

    /** Family names that stand first, in China, Korea and Vietnam; none that is an English word. */
    private static final Set<String> FIRST = Set.of(
            "Xi", "Li", "Wang", "Zhang", "Liu", "Chen", "Yang", "Zhao", "Huang", "Zhou", "Wu", "Xu", "Zhu", "Hu", "Guo",
            "Lin", "Gao", "Luo", "Zheng", "Liang", "Xie", "Tang", "Deng", "Feng", "Cao", "Peng", "Zeng", "Xiao", "Tian",
            "Dong", "Pan", "Yuan", "Cai", "Jiang", "Yu", "Du", "Ye", "Cheng", "Wei", "Su", "Lu", "Ding", "Ren", "Shen",
            "Tsai", "Kim", "Lee", "Park", "Choi", "Jung", "Kang", "Cho", "Yoon", "Jang", "Lim", "Moon", "Nguyen",
            "Tran");

    private FamilyNames() {}

    static List<NameSpan> complete(Tokens tokens, List<NameSpan> names, Gazetteer gazetteer) {
        Set<String> family = new HashSet<>();
        BitSet named = new BitSet(tokens.size());
        for (NameSpan name : names) {
            named.set(name.from(), name.to());
            String last = tokens.get(name.to() - 1).text();
            String first = tokens.get(name.from()).text();
            if (name.type() == EntityType.PERSON && name.to() - name.from() > 1 && FIRST.contains(first)) {
                family.add(first);
            }
            if (name.type() == EntityType.PERSON && name.to() - name.from() > 1 && isTelling(last, gazetteer)) {
                family.add(last);
            }
        }
        List<NameSpan> complete = new ArrayList<>(names);
        for (int i = named.nextClearBit(0); i < tokens.size(); i = named.nextClearBit(i + 1)) {
            if (family.contains(tokens.get(i).text())) {
                complete.add(new NameSpan(i, i + 1, EntityType.PERSON));
            }
        }
        complete.sort(Comparator.comparingInt(NameSpan::from));
        return complete;
    }

    private static boolean isTelling(String word, Gazetteer gazetteer) {
        return word.length() > 2
                && Character.isUpperCase(word.charAt(0))
                && !ALSO_MONTHS.contains(word)
                && gazetteer.known(word) == null;
    }
}
