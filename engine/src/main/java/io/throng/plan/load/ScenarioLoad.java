package io.throng.plan.load;

import java.time.Duration;
import java.util.Optional;

/** The load of one scenario, beside that of others. */
public sealed interface ScenarioLoad permits OpenLoad, ClosedLoad {

    /** When it begins. */
    Beginning beginning();

    /** How long it lasts from then on; empty when it has no end of its own. */
    Optional<Duration> length();

    /** How much of its beginning is a warm-up, which is not in the totals. */
    Duration warmUp();
}
