package org.newsmonitor.standalone.cli;

import java.nio.file.Path;
import java.util.List;
import org.newsmonitor.producer.corpus.Corpus;
import org.newsmonitor.producer.corpus.Problem;
import org.newsmonitor.standalone.replay.Summary;

/** What replaying commands have in common: reading a corpus, and judging a run by its figures. */
final class Corpora {
    private static final int MOST_PROBLEMS = 20;

    private Corpora() {}

    /** Reports what cannot be read and goes on with the rest; a corpus with nothing to read is a mistake. */
    static Corpus scan(List<Path> paths) {
        Corpus corpus = Corpus.scan(paths);
        corpus.problems().stream().limit(MOST_PROBLEMS).map(Problem::toString).forEach(System.err::println);
        int more = corpus.problems().size() - MOST_PROBLEMS;
        if (more > 0) {
            System.err.println("and " + more + " more problems");
        }
        if (corpus.size() == 0) {
            throw new UsageException("there is no article to replay in " + paths);
        }
        return corpus;
    }

    static int exitCode(Summary summary) {
        if (summary.isBalanced()) {
            return 0;
        }
        System.err.println("not every article is accounted for: read " + summary.read() + ", kept, rejected or dead "
                + summary.outputs().accounted());
        return 1;
    }
}
