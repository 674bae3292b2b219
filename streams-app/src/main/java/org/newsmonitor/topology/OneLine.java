package org.newsmonitor.topology;

/** A failure and its causes on one line, for an operator. */
public final class OneLine {
    private static final int LIMIT = 600;

    private OneLine() {}

    public static String of(Throwable failure) {
        StringBuilder line = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
            if (line.indexOf(message) < 0) {
                line.append(line.isEmpty() ? "" : "; caused by ").append(message);
            }
        }
        String all = line.toString().replaceAll("\\s+", " ");
        return all.length() > LIMIT ? all.substring(0, LIMIT) + "…" : all;
    }
}
