package org.newsmonitor.topology;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * Supplies a step together with the stores it owns.
 *
 * @param stores in the order given, so that the topology is built and described the same way each time
 */
record With<A, B, C, D>(Supplier<Processor<A, B, C, D>> step, Set<StoreBuilder<?>> stores)
        implements ProcessorSupplier<A, B, C, D> {
    static <A, B, C, D> With<A, B, C, D> stores(Supplier<Processor<A, B, C, D>> step, StoreBuilder<?>... stores) {
        return new With<>(step, Collections.unmodifiableSet(new LinkedHashSet<>(List.of(stores))));
    }

    @Override
    public Processor<A, B, C, D> get() {
        return step.get();
    }
}
