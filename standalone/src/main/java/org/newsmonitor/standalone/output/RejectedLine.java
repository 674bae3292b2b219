package org.newsmonitor.standalone.output;

import org.newsmonitor.avro.Rejected;

/** A refused article as one JSON object. */
public final class RejectedLine {
    private RejectedLine() {}

    public static String of(Rejected rejected) {
        return Json.object()
                .put("id", rejected.getId())
                .put("reason", rejected.getReason())
                .put("detail", rejected.getDetail())
                .toString();
    }
}
