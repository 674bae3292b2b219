package org.newsmonitor.producer.ingest.sightings;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Options;

/** A megabyte or two for each partition: the store is asked a few times a second. */
public final class SmallStore implements RocksDBConfigSetter {
    private static final long MEMTABLE_BYTES = 2L << 20;

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        options.setWriteBufferSize(MEMTABLE_BYTES);
        options.setMaxWriteBufferNumber(2);
        if (options.tableFormatConfig() instanceof BlockBasedTableConfig table) {
            table.setCacheIndexAndFilterBlocks(true);
        }
    }

    @Override
    public void close(String storeName, Options options) {
        // nothing of its own was opened
    }
}
