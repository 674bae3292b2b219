package org.newsmonitor.entity.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;

/** Makes a family name alone a person wherever the text names that person in full. */
final class TypeAgreement {
    private TypeAgreement() {}

    static List<NameSpan> apply(Tokens tokens, List<NameSpan> names, Gazetteer gazetteer) {
        Map<String, EntityType> family = new HashMap<>();
        for (NameSpan name : names) {
            if (name.type() == EntityType.PERSON && name.to() - name.from() > 1) {
                family.put(tokens.get(name.to() - 1).text(), EntityType.PERSON);
            }
        }
        return names.stream()
                .map(name -> agree(tokens, name, family, gazetteer))
                .toList();
    }

    private static NameSpan agree(Tokens tokens, NameSpan name, Map<String, EntityType> family, Gazetteer gazetteer) {
        String word = tokens.get(name.from()).text();
        boolean alone = name.to() - name.from() == 1 && family.containsKey(word);
        return alone && gazetteer.known(word) == null ? new NameSpan(name.from(), name.to(), EntityType.PERSON) : name;
    }
}
