package org.newsmonitor.relate;

/** Much of what is named in the one is named in the other. */
final class SharedNames implements Evidence {
    @Override
    public Weighing weigh(Profile earlier, Profile later) {
        if (Math.min(earlier.names().size(), later.names().size()) < 2) {
            return Weighing.NONE;
        }
        StringBuilder names = new StringBuilder();
        earlier.names()
                .forEachShared(
                        later.names(),
                        (term, mine, theirs) -> names.append(names.isEmpty() ? "same names: " : ", ")
                                .append(term));
        return new Weighing(earlier.names().containment(later.names()), names.toString());
    }
}
