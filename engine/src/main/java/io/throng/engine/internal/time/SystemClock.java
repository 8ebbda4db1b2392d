package io.throng.engine.internal.time;

import java.time.Instant;

/** The machine's clocks; the one class that reads them. */
public final class SystemClock implements Clock {

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public Instant now() {
        return Instant.now();
    }
}
