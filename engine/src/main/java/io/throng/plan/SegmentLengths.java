package io.throng.plan;

import io.throng.plan.load.RateSegment;
import java.time.Duration;
import java.util.Optional;

/**
 * Which lengths the segments of a load may have: more than nothing, and only the last may go on until something else
 * ends it.
 *
 * @param count how many segments there are
 * @param bound what else does
 */
record SegmentLengths(int count, Bound bound) {

    /** What ends a load that goes on. */
    enum Bound {
        /** Nothing but a stop from outside. */
        NONE,
        /** A number of iterations, so it needs somebody who does them. */
        ITERATIONS,
        /** The run time, whoever is there. */
        RUN_TIME
    }

    /**
     * What is wrong with the length of a segment, or nothing.
     *
     * @param canGoOn whether it says what comes however long it lasts
     * @param hasLoad whether anybody is there while it lasts
     */
    Optional<String> problem(int index, Duration length, boolean canGoOn, boolean hasLoad) {
        if (!length.equals(RateSegment.ENDLESS)) {
            return TimeLimits.positive("length", length);
        }
        if (!canGoOn) {
            return Optional.of("never ends, expected a length: it depends on it");
        }
        if (index < count - 1) {
            return Optional.of("never ends, expected a length: a segment follows");
        }
        return switch (bound) {
            case NONE -> Optional.of("never ends, expected a length, or a run time for the test");
            case ITERATIONS ->
                hasLoad
                        ? Optional.empty()
                        : Optional.of(
                                "never ends and there is nobody to do iterations, expected a length, or a run time for"
                                        + " the test");
            case RUN_TIME -> Optional.empty();
        };
    }
}
