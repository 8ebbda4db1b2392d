package io.throng.dsl;

import io.throng.plan.load.ScenarioLoad;
import java.time.Duration;

/** How long a warm-up is that consists of all of a load so far. */
final class WarmUp {

    private WarmUp() {}

    /** @throws IllegalStateException when that is nothing, or has no end */
    static Duration of(ScenarioLoad load) {
        Duration length = load.length()
                .orElseThrow(() -> new IllegalStateException(
                        "warmUp() follows a load without an end, expected one with a length"));
        if (length.isZero()) {
            throw new IllegalStateException(
                    "warmUp() follows a load that takes no time, expected it after one with a length");
        }
        return length;
    }
}
