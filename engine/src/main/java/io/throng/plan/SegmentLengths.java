package io.throng.plan;

import io.throng.plan.load.RateSegment;
import java.time.Duration;
import java.util.Optional;

/**
 * Which lengths the segments of a load may have: more than nothing, and only the last may go on until something else
 * ends it.
 *
 * @param count how many segments there are
 * @param hasBound whether something else does: a run time or a number of iterations
 */
record SegmentLengths(int count, boolean hasBound) {

    /**
     * What is wrong with the length of a segment, or nothing.
     *
     * @param canGoOn whether it says what comes however long it lasts
     */
    Optional<String> problem(int index, Duration length, boolean canGoOn) {
        if (!length.equals(RateSegment.ENDLESS)) {
            return TimeLimits.positive("length", length);
        }
        if (!canGoOn) {
            return Optional.of("never ends, expected a length: it depends on it");
        }
        if (index < count - 1) {
            return Optional.of("never ends, expected a length: a segment follows");
        }
        return hasBound ? Optional.empty() : Optional.of("never ends, expected a length, or a run time for the test");
    }
}
