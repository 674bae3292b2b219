package org.newsmonitor.entity.name;

import java.util.ArrayList;
import java.util.List;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.Span;

/** Finds names by the linear-chain model: the best sequence of labels for each sentence. */
final class ModelNameFinder implements NameFinder {
    /** Longer sentences are read in pieces, so that memory stays bounded whatever the input. */
    private static final int LONGEST = 400;

    private final NameModel model;
    private final Lexicon lexicon;

    ModelNameFinder(NameModel model, Lexicon lexicon) {
        this.model = model;
        this.lexicon = lexicon;
    }

    @Override
    public List<NameSpan> find(Tokens tokens, List<Span> sentences) {
        List<NameSpan> names = new ArrayList<>();
        for (Span sentence : sentences) {
            int to = tokens.firstFrom(sentence.end());
            for (int from = tokens.firstFrom(sentence.start()); from < to; from += LONGEST) {
                int[] labels = labels(new SentenceView(tokens, from, Math.min(to, from + LONGEST), lexicon));
                names.addAll(NameLabels.names(labels, from));
            }
        }
        names.removeIf(name -> isOffice(tokens, name));
        Gazetteer gazetteer = lexicon.gazetteer();
        List<NameSpan> mended = NameEdges.mend(tokens, names, gazetteer);
        return FamilyNames.complete(tokens, TypeAgreement.apply(tokens, mended, gazetteer), gazetteer);
    }

    /** The "State" of "Secretary of State" is no body. */
    private static boolean isOffice(Tokens tokens, NameSpan name) {
        return name.to() - name.from() == 1
                && tokens.is(name.from(), "state")
                && tokens.is(name.from() - 1, "of")
                && tokens.is(name.from() - 2, "secretary");
    }

    private int[] labels(SentenceView view) {
        NameFeatures features = new NameFeatures(model.size());
        float[][] scores = new float[view.size][NameLabels.COUNT];
        for (int i = 0; i < view.size; i++) {
            int[] buckets = features.of(view, i);
            model.score(buckets, features.count(), scores[i]);
        }
        return BestPath.of(scores, model);
    }
}
