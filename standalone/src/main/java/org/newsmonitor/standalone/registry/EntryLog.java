package org.newsmonitor.standalone.registry;

import java.util.List;
import java.util.function.Consumer;

/** Where the registry's changes are kept. */
interface EntryLog extends AutoCloseable {

    /** Every entry written so far, oldest first. */
    void replay(Consumer<Entry> reader);

    /** Returns once the entries are safe; throws {@link RegistryError} when they may not be. */
    void append(List<Entry> entries);

    @Override
    void close();
}
