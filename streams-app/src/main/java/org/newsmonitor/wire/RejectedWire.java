package org.newsmonitor.wire;

import org.newsmonitor.story.Rejected;
import org.newsmonitor.story.RejectionReason;

final class RejectedWire {
    private RejectedWire() {}

    static org.newsmonitor.avro.Rejected toWire(Rejected rejected) {
        return org.newsmonitor.avro.Rejected.newBuilder()
                .setId(rejected.original().id())
                .setReason(rejected.reason().label())
                .setDetail(rejected.detail())
                .setOriginal(RawArticleWire.toWire(rejected.original()))
                .build();
    }

    static Rejected fromWire(org.newsmonitor.avro.Rejected rejected) {
        return new Rejected(
                RawArticleWire.fromWire(rejected.getOriginal()),
                Labels.of(RejectionReason.values(), RejectionReason::label, rejected.getReason()),
                rejected.getDetail());
    }
}
