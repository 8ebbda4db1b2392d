package io.throng.engine.internal.time;

import java.time.Instant;

/** The only source of time. */
public interface Clock {

    /** Monotonic nanoseconds from an arbitrary origin, for durations. */
    long nanoTime();

    /** Wall-clock time, for stamps only. */
    Instant now();
}
