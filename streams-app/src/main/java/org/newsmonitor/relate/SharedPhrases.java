package org.newsmonitor.relate;

/** Full names, streets and house numbers are the same. */
final class SharedPhrases implements Evidence {
    private static final double ENOUGH = 40;

    @Override
    public Weighing weigh(Profile earlier, Profile later) {
        double[] weight = {0};
        StringBuilder phrases = new StringBuilder();
        earlier.phrases().forEachShared(later.phrases(), (phrase, mine, theirs) -> {
            weight[0] += mine;
            phrases.append(phrases.isEmpty() ? "same full names: " : ", ").append(phrase);
        });
        return new Weighing(Math.min(1, weight[0] / ENOUGH), phrases.toString());
    }
}
