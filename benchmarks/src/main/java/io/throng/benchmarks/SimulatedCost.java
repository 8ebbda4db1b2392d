package io.throng.benchmarks;

import static io.throng.dsl.Throng.millis;
import static io.throng.dsl.Throng.seconds;

import io.throng.dsl.LoadTest;
import java.util.Locale;

/**
 * What a request costs in virtual time, where nothing is sent: steps, timers, pacing, statistics, and the simulated server
 * and connections; so timers, pacing and statistics cost less.
 *
 * <p>Arguments: users, requests per second, seconds of virtual time.
 */
public final class SimulatedCost {

    private static final int WARM_UPS = 2;

    private SimulatedCost() {}

    public static void main(String... args) {
        LoadTest test = PacedCrowd.of(
                        "http://localhost/", Integer.parseInt(args[0]), Double.parseDouble(args[1]), false)
                .runTime(seconds(Double.parseDouble(args[2])));
        for (int i = 0; i < WARM_UPS; i++) {
            var unused = test.simulate(millis(1));
        }
        Cost before = Cost.soFar();
        long requests = test.simulate(millis(1)).total().count();
        double cpuSeconds = Cost.soFar().since(before).cpuSeconds();
        System.out.printf(
                Locale.ROOT,
                "requests=%d cpu_us=%.3f seconds_at_rate=%.4f%n",
                requests,
                cpuSeconds * 1e6 / requests,
                cpuSeconds / requests * Double.parseDouble(args[1]));
    }
}
