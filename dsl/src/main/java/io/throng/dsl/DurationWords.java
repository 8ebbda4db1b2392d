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
        return ofSeconds("seconds", count, 1);
    }

    /**
     * So many minutes, also parts of one.
     *
     * @throws IllegalArgumentException when not a finite number
     */
    public static Duration minutes(double count) {
        return ofSeconds("minutes", count, SECONDS_PER_MINUTE);
    }

    private static Duration ofSeconds(String unit, double count, double secondsPerUnit) {
        if (!Double.isFinite(count)) {
            throw new IllegalArgumentException(unit + " is " + count + ", expected a finite number");
        }
        return Duration.ofNanos(Math.round(count * secondsPerUnit * NANOS_PER_SECOND));
    }
}
