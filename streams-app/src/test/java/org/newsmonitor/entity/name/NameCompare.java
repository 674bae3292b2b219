package org.newsmonitor.entity.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Scores other taggers' labels, and model files, by the scorer of the report: {@code NameCompare GOLD.jsonl OTHER.jsonl|MODEL.bin …}.
 * See training/ner/README.md.
 */
final class NameCompare {
    private NameCompare() {}

    public static void main(String[] arguments) throws IOException {
        List<LabelledText> gold = LabelledText.read(Path.of(arguments[0]));
        for (String other : List.of(arguments).subList(1, arguments.length)) {
            NameScore score = other.endsWith(".bin") ? ofModel(gold, Path.of(other)) : ofLabels(gold, Path.of(other));
            System.out.println(other + " " + score);
        }
    }

    private static NameScore ofModel(List<LabelledText> gold, Path file) throws IOException {
        NameModel model = NameModel.read(Files.newInputStream(file));
        return NameScore.of(new ModelNameFinder(model, Lexicon.load(new Gazetteer())), gold);
    }

    private static NameScore ofLabels(List<LabelledText> gold, Path file) throws IOException {
        List<LabelledText> labelled = LabelledText.read(file);
        int right = 0;
        int found = 0;
        int all = 0;
        for (int i = 0; i < gold.size(); i++) {
            Set<NameSpan> names = new HashSet<>(labelled.get(i).names());
            found += names.size();
            all += gold.get(i).names().size();
            names.retainAll(new HashSet<>(gold.get(i).names()));
            right += names.size();
        }
        return new NameScore(right, found, all);
    }
}
