package io.throng.benchmarks;

import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.loadTest;
import static io.throng.dsl.Throng.scenario;
import static io.throng.dsl.Throng.seconds;
import static io.throng.dsl.Throng.status;

import io.throng.metrics.RunResult;
import java.time.Duration;

/**
 * What a request costs when so many users keep a rate together. A closed loop warms the JVM up first.
 *
 * <p>Arguments: URL, users, requests per second, {@code own} or {@code shared}, seconds, seconds to warm up.
 */
public final class Growth {

    private static final int WARM_UP_USERS = 64;
    private static final Duration SETTLING = Duration.ofSeconds(1);

    private Growth() {}

    public static void main(String... args) {
        int users = Integer.parseInt(args[1]);
        double rate = Double.parseDouble(args[2]);
        loadTest(scenario().task(get(args[0]).check(status().is(200))))
                .users(WARM_UP_USERS)
                .spawnRate(rate)
                .runTime(seconds(Double.parseDouble(args[5])))
                .run();
        boolean own = args[3].equals("own");
        Duration starting = PacedCrowd.starting(users, rate, own).plus(SETTLING);
        SteadyPart steady = new SteadyPart(starting);
        RunResult result = PacedCrowd.of(args[0], users, rate, own)
                .runTime(starting.plus(seconds(Double.parseDouble(args[4]))).plus(SETTLING))
                .report(steady)
                .run();
        System.out.println("users=" + users + " failed=" + result.total().failed() + " " + steady.figures());
    }
}
