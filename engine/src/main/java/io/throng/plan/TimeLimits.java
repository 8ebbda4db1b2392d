package io.throng.plan;

import io.throng.plan.internal.Durations;
import java.time.Duration;
import java.util.Optional;

/** What times a plan may have; each method answers with what is wrong, or with nothing. */
final class TimeLimits {

    /** Long enough for everybody, and sums of a few still fit nanoseconds in 64 bits. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private TimeLimits() {}

    static Optional<String> positive(String what, Duration time) {
        return time.isNegative() || time.isZero()
                ? Optional.of(what + " is " + Durations.text(time) + ", expected more than 0s")
                : notTooLong(what + " is ", time);
    }

    static Optional<String> notNegative(String what, Duration time) {
        return time.isNegative()
                ? Optional.of(what + " is " + Durations.text(time) + ", expected 0s or more")
                : notTooLong(what + " is ", time);
    }

    static Optional<String> atLeast(String what, Duration time, Duration least) {
        return time.compareTo(least) < 0
                ? Optional.of(what + " is " + Durations.text(time) + ", expected " + Durations.text(least) + " or more")
                : notTooLong(what + " is ", time);
    }

    static Optional<String> range(String what, Duration min, Duration max) {
        if (min.isNegative()) {
            return Optional.of(what + " is at least " + Durations.text(min) + ", expected 0s or more");
        }
        if (min.compareTo(max) > 0) {
            return Optional.of(what + " is " + Durations.text(min) + " to " + Durations.text(max)
                    + ", expected the smaller one first");
        }
        return notTooLong(what + " is at most ", max);
    }

    static Optional<String> notTooLong(String whatIs, Duration time) {
        return time.compareTo(LONGEST) > 0
                ? Optional.of(whatIs + Durations.text(time) + ", expected " + Durations.text(LONGEST) + " at most")
                : Optional.empty();
    }
}
