package org.newsmonitor.wire;

import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;

/** How one kind of domain value {@code D} stands on the wire as the Avro record {@code A}. */
public record WireFormat<D, A extends SpecificRecord>(
        Class<A> recordType, Function<D, A> toWire, Function<A, D> fromWire) {}
