package io.throng.dsl;

import java.time.Duration;

/** A function of time does not own the end of its length, so it is never asked for it. */
final class LastInstant {

    private LastInstant() {}

    /** The last moment of a length; its beginning where it is none. */
    static Duration of(Duration length) {
        return length.compareTo(Duration.ZERO) > 0 ? length.minusNanos(1) : Duration.ZERO;
    }
}
