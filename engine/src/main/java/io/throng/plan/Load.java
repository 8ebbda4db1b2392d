package io.throng.plan;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How much load, and until when. The load ends at the first of the bounds that are given; without any it goes on until
 * it is stopped.
 *
 * @param users how many virtual users there are once all have started
 * @param spawnRate how many start in a second, evenly: number k at k / rate seconds
 * @param runTime from the first start to the beginning of the stop
 * @param iterations how many each user does
 * @param totalIterations how many all users do together
 * @param stopTimeout how long running iterations, and then {@code onStop}, may take at the end before they are cut off
 */
public record Load(
        int users,
        double spawnRate,
        Optional<Duration> runTime,
        OptionalLong iterations,
        OptionalLong totalIterations,
        Duration stopTimeout) {

    /** One user, one started per second, no bound, 10 seconds to stop. */
    public static final Load DEFAULT =
            new Load(1, 1, Optional.empty(), OptionalLong.empty(), OptionalLong.empty(), Duration.ofSeconds(10));

    public Load withUsers(int count) {
        return new Load(count, spawnRate, runTime, iterations, totalIterations, stopTimeout);
    }

    public Load withSpawnRate(double usersPerSecond) {
        return new Load(users, usersPerSecond, runTime, iterations, totalIterations, stopTimeout);
    }

    public Load withRunTime(Duration time) {
        return new Load(users, spawnRate, Optional.of(time), iterations, totalIterations, stopTimeout);
    }

    public Load withIterations(long count) {
        return new Load(users, spawnRate, runTime, OptionalLong.of(count), totalIterations, stopTimeout);
    }

    public Load withTotalIterations(long count) {
        return new Load(users, spawnRate, runTime, iterations, OptionalLong.of(count), stopTimeout);
    }

    public Load withStopTimeout(Duration timeout) {
        return new Load(users, spawnRate, runTime, iterations, totalIterations, timeout);
    }
}
