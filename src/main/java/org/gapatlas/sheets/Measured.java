package org.gapatlas.sheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends the reading once more has come out of it than a file may hold, as small archives of zeros do. */
final class Measured extends FilterInputStream {

    private final String file;
    private long left;

    Measured(InputStream in, String file, long left) {
        super(in);
        this.file = file;
        this.left = left;
    }

    /** How many bytes may still come. */
    long left() {
        return left;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) count(1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        int some = super.read(bytes, from, most);
        if (some > 0) count(some);
        return some;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int bytes) {
        left -= bytes;
        if (left < 0)
            throw new UnreadableFile(new FileFault("archive-too-large", file, (Members.MOST_UNPACKED >> 20) + " MiB"));
    }
}
