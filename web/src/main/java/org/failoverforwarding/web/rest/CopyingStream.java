package org.failoverforwarding.web.rest;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Passes bytes on and keeps a copy of the first ones. */
final class CopyingStream extends FilterOutputStream {

    private final int limit;
    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();

    CopyingStream(OutputStream target, int limit) {
        super(target);
        this.limit = limit;
    }

    @Override
    public void write(int value) throws IOException {
        out.write(value);
        if (copy.size() < limit) {
            copy.write(value);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        copy.write(bytes, offset, Math.min(length, limit - copy.size()));
    }

    /** At most as many bytes as the limit. */
    byte[] copy() {
        return copy.toByteArray();
    }
}
