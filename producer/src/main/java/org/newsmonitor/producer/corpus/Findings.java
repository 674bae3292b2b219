package org.newsmonitor.producer.corpus;

import java.util.ArrayList;
import java.util.List;

/** What scanning files has found so far: articles and problems, in reading order. */
final class Findings {
    private final List<ArticleRef> articles = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    void found(ArticleRef article) {
        articles.add(article);
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    List<ArticleRef> articles() {
        return articles;
    }

    List<Problem> problems() {
        return problems;
    }
}
