package org.newsmonitor.relate;

/** Figures of three digits and more, and ages, are the same. */
final class SharedFigures implements Evidence {
    private static final double ENOUGH = 15;
    private static final double AGE = 3;

    @Override
    public Weighing weigh(Profile earlier, Profile later) {
        double[] weight = {0};
        StringBuilder figures = new StringBuilder();
        earlier.figures().forEachShared(later.figures(), (figure, mine, theirs) -> {
            weight[0] += mine;
            figures.append(figures.isEmpty() ? "same figures: " : ", ").append(figure);
        });
        for (String age : earlier.read().ages()) {
            if (later.read().ages().contains(age)) {
                weight[0] += AGE;
                figures.append(figures.isEmpty() ? "same figures: " : ", ")
                        .append("age ")
                        .append(age);
            }
        }
        return new Weighing(Math.min(1, weight[0] / ENOUGH), figures.toString());
    }
}
