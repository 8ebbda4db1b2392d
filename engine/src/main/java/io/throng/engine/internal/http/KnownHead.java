package io.throng.engine.internal.http;

import java.util.Arrays;

/**
 * The head of a response that has been read, and what it says. Servers send the same one again and again, for at least
 * as long as a second, so whoever sees the very same bytes need not read them. Used by one thread, for all of its
 * connections.
 */
public final class KnownHead {

    /** A longer one is not worth the copying. */
    private static final int LONGEST = 1024;

    private final byte[] bytes = new byte[LONGEST];
    private final Framing framing = new Framing();
    private int length;
    private int status;

    /** Whether these bytes begin with it. */
    boolean begins(byte[] data, int from, int to) {
        return length > 0 && to - from >= length && Arrays.equals(bytes, 0, length, data, from, from + length);
    }

    /** Takes the place of the one before, unless it is too long. */
    void learn(byte[] data, int from, int to, int itsStatus, Framing itsFraming) {
        if (to - from <= LONGEST) {
            length = to - from;
            System.arraycopy(data, from, bytes, 0, length);
            status = itsStatus;
            framing.copy(itsFraming);
        }
    }

    int length() {
        return length;
    }

    int status() {
        return status;
    }

    Framing framing() {
        return framing;
    }
}
