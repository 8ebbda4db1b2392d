package io.throng.dsl;

import java.time.Duration;

/** Words for lengths of time. */
abstract class DurationWords {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double SECONDS_PER_MINUTE = 60;

    DurationWords() {}

    /** So many milliseconds. */
    public static Duration millis(long count) {
        return Duration.ofMillis(count);
    }

    /**
     * So many seconds, also parts of one.
     *
     * @throws IllegalArgumentException when not a finite number
     */
    public static Duration seconds(double count) {
        if (Double.isNaN(count) || Double.isInfinite(count)) {
            throw new IllegalArgumentException("seconds is " + count + ", expected a finite number");
        }
        return Duration.ofNanos(Math.round(count * NANOS_PER_SECOND));
    }

    /**
     * So many minutes, also parts of one.
     *
     * @throws IllegalArgumentException when not a finite number
     */
    public static Duration minutes(double count) {
        return seconds(count * SECONDS_PER_MINUTE);
    }
}
