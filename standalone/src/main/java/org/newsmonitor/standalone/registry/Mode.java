package org.newsmonitor.standalone.registry;

import java.util.Locale;

/** Whether a subject takes new schemas. */
enum Mode {
    READWRITE,
    READONLY;

    static Mode parse(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw RegistryError.invalidMode();
        }
    }
}
