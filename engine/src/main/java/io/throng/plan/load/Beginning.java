package io.throng.plan.load;

import java.time.Duration;
import java.util.Optional;

/**
 * When the load of a scenario begins.
 *
 * @param after the scenario whose load must be over and whose users must have ended before; empty for the start of the
 *     run
 * @param offset how much later than that; zero or more
 */
public record Beginning(Optional<String> after, Duration offset) {

    /** At the start of the run. */
    public static final Beginning AT_START = new Beginning(Optional.empty(), Duration.ZERO);

    /** With the same offset after another scenario. */
    public Beginning withAfter(String scenario) {
        return new Beginning(Optional.of(scenario), offset);
    }

    /** With another offset after the same. */
    public Beginning withOffset(Duration time) {
        return new Beginning(after, time);
    }
}
