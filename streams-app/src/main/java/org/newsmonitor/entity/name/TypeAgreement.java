package org.newsmonitor.entity.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;

/**
 * Gives the short form of a name the type of the full one: a family name alone is a person wherever the text names that person
 * in full, and "Goldman Sachs" a body where the text has "Goldman Sachs Group Inc.".
 */
final class TypeAgreement {
    private TypeAgreement() {}

    static List<NameSpan> apply(Tokens tokens, List<NameSpan> names, Gazetteer gazetteer) {
        Map<String, EntityType> family = new HashMap<>();
        for (NameSpan name : names) {
            if (name.type() == EntityType.PERSON && name.to() - name.from() > 1) {
                family.put(tokens.get(name.to() - 1).text(), EntityType.PERSON);
            }
        }
        Set<String> firms = firms(tokens, names);
        return names.stream()
                .map(name -> firms.contains(tokens.text(name.from(), name.to()))
                        ? new NameSpan(name.from(), name.to(), EntityType.ORGANIZATION)
                        : agree(tokens, name, family, gazetteer))
                .toList();
    }

    /** Names of firms without what tells them as firms. */
    private static Set<String> firms(Tokens tokens, List<NameSpan> names) {
        Set<String> firms = new HashSet<>();
        for (NameSpan name : names) {
            int end = name.to();
            while (end - 1 > name.from()
                    && NameForms.isSuffix(tokens.get(end - 1).text())) {
                end--;
            }
            if (end < name.to() && name.type() == EntityType.ORGANIZATION) {
                firms.add(tokens.text(name.from(), end));
            }
        }
        return firms;
    }

    private static NameSpan agree(Tokens tokens, NameSpan name, Map<String, EntityType> family, Gazetteer gazetteer) {
        String word = tokens.get(name.from()).text();
        boolean alone = name.to() - name.from() == 1 && family.containsKey(word);
        return alone && gazetteer.known(word) == null ? new NameSpan(name.from(), name.to(), EntityType.PERSON) : name;
    }
}
