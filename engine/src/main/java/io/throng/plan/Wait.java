package io.throng.plan;

import io.throng.plan.internal.Durations;
import io.throng.plan.load.LatePolicy;
import io.throng.session.Session;
import io.throng.session.ThrowingFunction;
import java.time.Duration;

/** What a virtual user does between two iterations. */
public sealed interface Wait {

    /** Goes on at once. */
    record None() implements Wait {
        @Override
        public String toString() {
            return "no wait";
        }
    }

    /** Waits after each iteration, for a time chosen evenly between two bounds. */
    record Between(Duration min, Duration max) implements Wait {
        @Override
        public String toString() {
            return min.equals(max)
                    ? "wait " + Durations.text(min)
                    : "wait " + Durations.text(min) + " to " + Durations.text(max);
        }
    }

    /**
     * Begins iterations on a schedule: number k is due k periods after the first.
     *
     * @param late what becomes of iterations whose user is still busy when they are due
     */
    record Pacing(Duration period, LatePolicy late) implements Wait {

        /** Late iterations begin at once, and their start delay is measured. */
        public Pacing(Duration period) {
            this(period, new LatePolicy.CatchUp());
        }

        @Override
        public String toString() {
            return "an iteration every " + Durations.text(period)
                    + LoadWords.text(late).map(policy -> ", " + policy).orElse("");
        }
    }

    /** Waits after each iteration as long as a lambda says; a lambda that fails makes it one second. */
    record Computed(ThrowingFunction<Session, Duration> function) implements Wait {
        @Override
        public String toString() {
            return "wait (lambda)";
        }
    }
}
