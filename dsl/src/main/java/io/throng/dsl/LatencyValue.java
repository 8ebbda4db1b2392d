package io.throng.dsl;

import io.throng.plan.Condition;
import io.throng.plan.Source;
import java.time.Duration;

/** The service time of the request: from asking for a connection to the last byte. */
public final class LatencyValue {

    LatencyValue() {}

    /** Shorter than the bound. */
    public ValueCheck lessThan(Duration bound) {
        return ValueCheck.of(new Source.Latency(), new Condition.LessThan(bound));
    }

    /** Longer than the bound. */
    public ValueCheck greaterThan(Duration bound) {
        return ValueCheck.of(new Source.Latency(), new Condition.GreaterThan(bound));
    }
}
