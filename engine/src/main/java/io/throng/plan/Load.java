package io.throng.plan;

import io.throng.plan.load.LoadModel;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How much load, and until when. The load ends at the first of the bounds that are given, or when its model and those of
 * the scenarios are over; without any of these it goes on until it is stopped.
 *
 * @param model the load of all scenarios that have none of their own
 * @param runTime from the start to the beginning of the stop
 * @param iterations how many each user does
 * @param totalIterations how many all users do together
 * @param stopTimeout how long running iterations, and then {@code onStop}, may take at the end before they are cut off
 * @param warmUp what is meant to start before this has elapsed is not in the totals; zero for none
 */
public record Load(
        LoadModel model,
        Optional<Duration> runTime,
        OptionalLong iterations,
        OptionalLong totalIterations,
        Duration stopTimeout,
        Duration warmUp) {

    private static final LoadModel.Users ONE_USER = new LoadModel.Users(1, 1);

    /** One user, one started per second, no bound, 10 seconds to stop, no warm-up. */
    public static final Load DEFAULT = new Load(
            ONE_USER,
            Optional.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            Duration.ofSeconds(10),
            Duration.ZERO);

    /** With so many users; replaces a model of another kind. */
    public Load withUsers(int count) {
        return withModel(new LoadModel.Users(count, users().spawnRate()));
    }

    /** With another spawn rate; replaces a model of another kind. */
    public Load withSpawnRate(double usersPerSecond) {
        return withModel(new LoadModel.Users(users().users(), usersPerSecond));
    }

    private LoadModel.Users users() {
        return model instanceof LoadModel.Users users ? users : ONE_USER;
    }

    public Load withModel(LoadModel other) {
        return new Load(other, runTime, iterations, totalIterations, stopTimeout, warmUp);
    }

    public Load withRunTime(Duration time) {
        return new Load(model, Optional.of(time), iterations, totalIterations, stopTimeout, warmUp);
    }

    public Load withIterations(long count) {
        return new Load(model, runTime, OptionalLong.of(count), totalIterations, stopTimeout, warmUp);
    }

    public Load withTotalIterations(long count) {
        return new Load(model, runTime, iterations, OptionalLong.of(count), stopTimeout, warmUp);
    }

    public Load withStopTimeout(Duration timeout) {
        return new Load(model, runTime, iterations, totalIterations, timeout, warmUp);
    }

    public Load withWarmUp(Duration time) {
        return new Load(model, runTime, iterations, totalIterations, stopTimeout, time);
    }
}
