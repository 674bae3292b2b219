package org.newsmonitor.entity.name;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains the shipped name model: {@code NameTrainer OUT EPOCHS file.jsonl=importance … test=file.jsonl …}. See
 * training/ner/README.md.
 */
final class NameTrainer {
    private static final int BUCKETS = 1 << 20;

    private static final class Example {
        final int[][] features;
        final int[] labels;
        final float importance;

        Example(int[][] features, int[] labels, float importance) {
            this.features = features;
            this.labels = labels;
            this.importance = importance;
        }
    }

    private final Lexicon lexicon = Lexicon.load(new Gazetteer());
    private final List<Example> examples = new ArrayList<>();

    private NameTrainer() {}

    public static void main(String[] arguments) throws IOException {
        NameTrainer trainer = new NameTrainer();
        List<Path> tests = new ArrayList<>();
        for (String argument : Arrays.asList(arguments).subList(2, arguments.length)) {
            int equals = argument.indexOf('=');
            if (argument.startsWith("test=")) {
                tests.add(Path.of(argument.substring(equals + 1)));
            } else {
                trainer.read(Path.of(argument.substring(0, equals)), Float.parseFloat(argument.substring(equals + 1)));
            }
        }
        trainer.train(Path.of(arguments[0]), Integer.parseInt(arguments[1]), tests);
    }

    private void read(Path file, float importance) throws IOException {
        NameFeatures features = new NameFeatures(BUCKETS);
        for (LabelledText text : LabelledText.read(file)) {
            int size = text.tokens().size();
            if (size == 0 || size > 200) {
                continue;
            }
            SentenceView view = new SentenceView(text.tokens(), 0, size, lexicon);
            int[][] buckets = new int[size][];
            for (int i = 0; i < size; i++) {
                int[] all = features.of(view, i);
                buckets[i] = Arrays.copyOf(all, features.count());
            }
            examples.add(new Example(buckets, NameLabels.labels(size, text.names()), importance));
        }
    }

    private void train(Path out, int epochs, List<Path> tests) throws IOException {
        ChainTrainer chain = new ChainTrainer(BUCKETS);
        Random random = new Random(7);
        for (int epoch = 1; epoch <= epochs; epoch++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                chain.learn(example.features, example.labels, example.importance);
            }
            System.out.println("epoch " + epoch);
            for (Path test : tests) {
                NameFinder finder = new ModelNameFinder(chain.model(), lexicon);
                System.out.println("  " + test.getFileName() + " " + NameScore.of(finder, LabelledText.read(test)));
            }
        }
        try (OutputStream file = Files.newOutputStream(out)) {
            chain.model().write(file);
        }
    }
}
