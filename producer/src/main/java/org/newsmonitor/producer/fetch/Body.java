package org.newsmonitor.producer.fetch;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an answer, unpacked, up to a limit: neither a large answer nor a small one that unpacks without end takes
 * more memory than that.
 *
 * @param bytes as far as they came
 * @param transferred bytes read from the network
 * @param broken why they end early; null when they are whole
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Body(byte[] bytes, long transferred, @Nullable IOException broken) {
    private static final int BLOCK = 16 * 1024;

    /** @throws TooLargeException beyond the limit, packed or unpacked */
    static Body read(InputStream network, String encoding, int maxBytes) throws TooLargeException {
        Counted counted = new Counted(network, maxBytes);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BLOCK);
        try (InputStream in = Unpacking.open(counted, encoding)) {
            byte[] block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                if (bytes.size() + read > maxBytes) {
                    throw new TooLargeException(maxBytes);
                }
                bytes.write(block, 0, read);
            }
        } catch (TooLargeException e) {
            throw e;
        } catch (IOException e) {
            return new Body(bytes.toByteArray(), counted.count, e);
        }
        return new Body(bytes.toByteArray(), counted.count, null);
    }

    /** More bytes than allowed. */
    static final class TooLargeException extends IOException {
        TooLargeException(long maxBytes) {
            super("more than " + maxBytes + " bytes");
        }
    }

    private static final class Counted extends FilterInputStream {
        private final long most;
        private long count;

        private Counted(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            return add(read < 0 ? 0 : 1) ? read : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            return add(Math.max(0, read)) ? read : -1;
        }

        private boolean add(int read) throws TooLargeException {
            count += read;
            if (count > most) {
                throw new TooLargeException(most);
            }
            return true;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
