package org.newsmonitor.producer.ingest.share;

/**
 * A transaction is not known to have happened, or another instance shut this one out: the partition has to be taken anew,
 * by whom the group says.
 */
final class LostPartition extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LostPartition(int partition, Throwable cause) {
        super("lost partition " + partition + " of the feeds: " + cause.getMessage(), cause);
    }
}
