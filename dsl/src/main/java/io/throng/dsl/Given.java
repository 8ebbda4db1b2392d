package io.throng.dsl;

import static java.util.Objects.requireNonNull;

import io.throng.plan.load.Rate;
import java.time.Duration;

/** Refuses null where a word is given it, so that the caller's line is in the stack trace. */
final class Given {

    private Given() {}

    static Duration time(String what, Duration time) {
        return requireNonNull(time, what + " is null, expected a time such as seconds(10)");
    }

    static Rate rate(String what, Rate rate) {
        return requireNonNull(rate, what + " is null, expected a rate such as perSecond(10)");
    }
}
