package io.throng.plan.load;

import java.time.Duration;

/** What becomes of arrivals and pacing slots that the generator is too late for. */
public sealed interface LatePolicy {

    /** All of them begin at once, and their start delay is measured. The default. */
    record CatchUp() implements LatePolicy {}

    /** They begin at no more than twice their rate until the schedule is reached again. */
    record BoundedCatchUp() implements LatePolicy {}

    /**
     * Those that are later than so much do not begin at all and are counted as dropped.
     *
     * @param moreThan 10 ms or more, for timers and operating systems are late by some milliseconds themselves; what is
     *     late by less begins at once
     */
    record Drop(Duration moreThan) implements LatePolicy {

        /** The least lateness that may be told from that of a timer. */
        public static final Duration LEAST = Duration.ofMillis(10);
    }
}
