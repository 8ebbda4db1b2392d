package io.throng.benchmarks;

import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.http;
import static io.throng.dsl.Throng.loadTest;
import static io.throng.dsl.Throng.perSecond;
import static io.throng.dsl.Throng.scenario;
import static io.throng.dsl.Throng.seconds;
import static io.throng.dsl.Throng.status;

import io.throng.dsl.LoadTest;
import io.throng.metrics.Distribution;
import io.throng.metrics.RunResult;
import java.util.Locale;

/**
 * A rate that has to be kept. As arrivals of the open model, with as many connections as they need or over a pool; or in
 * the manner of wrk2: connections that each keep a schedule of their own and catch up when the server was slow. Prints how
 * many requests there were, how late they began and what CPU time each took.
 *
 * <p>Arguments: URL, {@code open}, {@code pooled} or {@code connections}, requests per second, seconds.
 */
public final class PacedArrivals {

    private static final int CONNECTIONS = 64;
    private static final double WARM_UP_SECONDS = 3;

    private PacedArrivals() {}

    public static void main(String... args) {
        double rate = Double.parseDouble(args[2]);
        LoadTest test = switch (args[1]) {
            case "open" -> open(args[0], rate);
            case "pooled" -> open(args[0], rate).http(http().shared(CONNECTIONS));
            case "connections" -> connections(args[0], rate);
            default ->
                throw new IllegalArgumentException(args[1] + " is no manner, expected open, pooled or connections");
        };
        RunResult warmUp = test.runTime(seconds(WARM_UP_SECONDS)).run();
        Cost before = Cost.soFar();
        RunResult result = test.runTime(seconds(Double.parseDouble(args[3]))).run();
        Cost cost = Cost.soFar().since(before);
        Distribution delay = result.total().startDelay();
        System.out.printf(
                Locale.ROOT,
                "all=%d scheduled=%d requests=%d failed=%d dropped=%d p50=%s p90=%s p99=%s p99.9=%s max=%s"
                        + " response50=%s response99=%s cpu_us=%.3f loops=%d verdict=%s%n",
                warmUp.total().started() + result.total().started(),
                result.scheduled(),
                result.total().count(),
                result.total().failed(),
                result.dropped(),
                millis(delay, 50),
                millis(delay, 90),
                millis(delay, 99),
                millis(delay, 99.9),
                millis(delay, 100),
                millis(result.total().responseTime(), 50),
                millis(result.total().responseTime(), 99),
                cost.cpuSeconds() * 1e6 / result.total().count(),
                Runtime.getRuntime().availableProcessors(),
                result.verdict());
    }

    private static LoadTest open(String url, double rate) {
        return loadTest(scenario().task(get(url).check(status().is(200)))).arrivals(perSecond(rate));
    }

    private static LoadTest connections(String url, double rate) {
        return loadTest(scenario().task(get(url).check(status().is(200))).pacing(CONNECTIONS / rate))
                .http(http().perUser())
                .users(CONNECTIONS)
                .spawnRate(rate);
    }

    private static String millis(Distribution times, double percent) {
        return String.format(Locale.ROOT, "%.3f", times.p(percent).toNanos() / 1e6);
    }
}
