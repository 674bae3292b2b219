package org.newsmonitor.entity.name;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.newsmonitor.quality.SharedData;

/** The parts of the gold sets that no model is trained on. */
final class NameSets {
    private NameSets() {}

    static List<LabelledText> wikiGold() throws IOException {
        return lastFifth(ConllTexts.read(SharedData.require("ner/wikigold/wikigold.conll.txt"), " "));
    }

    static List<LabelledText> re3d() throws IOException {
        return lastFifth(ConllTexts.read(SharedData.require("ner/re3d/re3d-train.conll"), "\t"));
    }

    static List<LabelledText> wnut() throws IOException {
        Path file = SharedData.require("ner/WNUT17/emerging.dev.conll");
        return ConllTexts.read(file, "\t");
    }

    private static List<LabelledText> lastFifth(List<LabelledText> texts) {
        return texts.subList(texts.size() * 4 / 5, texts.size());
    }
}
