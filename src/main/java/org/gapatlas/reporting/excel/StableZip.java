package org.gapatlas.reporting.excel;

import java.io.IOException;
import java.io.OutputStream;

final class StableZip extends OutputStream {
    private final OutputStream out;

    StableZip(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
    }

    @Override
    public void write(byte[] b, int o, int l) throws IOException {
        out.write(b, o, l);
    }

    void finish() throws IOException {
        out.flush();
    }
}
