package org.newsmonitor.relate;

/** Words that few articles have are in both. */
final class SharedRareWords implements Evidence {
    private static final double RARE = 6.5;
    private static final double ENOUGH = 12;

    @Override
    public Weighing weigh(Profile earlier, Profile later) {
        double[] rarity = {0};
        StringBuilder words = new StringBuilder();
        earlier.names().forEachShared(later.names(), (term, mine, theirs) -> {
            if (mine > RARE) {
                rarity[0] += mine - RARE;
                words.append(words.isEmpty() ? "rare names: " : ", ").append(term);
            }
        });
        return new Weighing(Math.min(1, rarity[0] / ENOUGH), words.toString());
    }
}
