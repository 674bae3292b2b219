package org.newsmonitor.standalone.registry;

import java.util.List;

/** A version as a client names it: its number, or the latest. */
record VersionName(int number) {

    private static final int LATEST = -1;

    static VersionName parse(String text) {
        if (text.equals("latest") || text.equals("-1")) {
            return new VersionName(LATEST);
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= 1) {
                return new VersionName(number);
            }
        } catch (NumberFormatException e) {
            throw RegistryError.invalidVersion(text);
        }
        throw RegistryError.invalidVersion(text);
    }

    boolean isLatest() {
        return number == LATEST;
    }

    /**
     * The version of that name.
     *
     * @param versions oldest first, at least one
     */
    SchemaVersion in(List<SchemaVersion> versions) {
        if (isLatest()) {
            return versions.get(versions.size() - 1);
        }
        return versions.stream()
                .filter(v -> v.version() == number)
                .findFirst()
                .orElseThrow(() -> RegistryError.versionNotFound(number));
    }
}
