package org.gapatlas.taxonomy.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Watches whether CSV ends where it should: after a line's end, with every quotation mark closed. */
final class CutShort extends FilterInputStream {

    private boolean quoted;
    private int last = '\n';

    CutShort(InputStream in) {
        super(in);
    }

    /**
     * Whether what was read ended too early.
     *
     * @param lastRowIsShort whether the last row had fewer cells than the header
     */
    boolean isCut(boolean lastRowIsShort) {
        return quoted || lastRowIsShort && last != '\n' && last != '\r';
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) see(one);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        int some = super.read(bytes, from, most);
        for (int i = from; i < from + some; i++) see(bytes[i]);
        return some;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void see(int letter) {
        if (letter == '"') quoted = !quoted;
        last = letter;
    }
}
