package org.newsmonitor.serde;

import org.apache.avro.util.ClassSecurityValidator;
import org.apache.avro.util.ClassSecurityValidator.ClassSecurityPredicate;

/**
 * Tells Avro that schemas may name our record classes. Since 1.12.2 it loads no class by a schema's word unless told so;
 * what others allowed stays allowed. Our serdes do this by themselves; call it where another serde is configured.
 */
public final class TrustedRecords {
    private static final String PACKAGE = "org.newsmonitor.avro";

    static {
        ClassSecurityPredicate before = ClassSecurityValidator.getGlobal();
        ClassSecurityValidator.setGlobal(type -> type.getPackageName().equals(PACKAGE) || before.isTrusted(type));
    }

    private TrustedRecords() {}

    /** Has an effect once; calling it again does no harm. */
    public static void install() {
        // The class initialiser did the work, exactly once, before this line.
    }
}
