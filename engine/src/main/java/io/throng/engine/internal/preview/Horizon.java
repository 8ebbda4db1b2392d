package io.throng.engine.internal.preview;

import io.throng.engine.internal.simulation.Endlessness;
import io.throng.plan.Plan;
import io.throng.plan.load.LoadModel;
import java.time.Duration;
import java.util.Optional;

/**
 * How much is previewed of a load that has no end of its own: twice what its ramp takes, 5 minutes at least and a year at
 * most; an hour where only a lambda knows.
 */
final class Horizon {

    private static final Duration LEAST = Duration.ofMinutes(5);
    private static final Duration MOST = Duration.ofDays(365);
    private static final Duration OF_LAMBDAS = Duration.ofHours(1);

    private Horizon() {}

    /** In whole seconds; empty for a load that ends by itself. */
    static Optional<Duration> of(Plan plan, Endlessness endlessness) {
        return switch (endlessness) {
            case ENDS, BY_ITERATIONS -> Optional.empty();
            case MAY_END -> Optional.of(OF_LAMBDAS);
            case NEVER_ENDS -> Optional.of(ofUsers((LoadModel.Users) plan.load().model()));
        };
    }

    private static Duration ofUsers(LoadModel.Users model) {
        long twiceSeconds = (long) Math.ceil(2 * model.users() / model.spawnRate());
        return Duration.ofSeconds(Math.max(LEAST.toSeconds(), Math.min(MOST.toSeconds(), twiceSeconds)));
    }
}
