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
 * many requests there were, how late they began and what they cost, see {@link Measured}.
 *
 * <p>Arguments: URL, {@code open}, {@code pooled} or {@code connections}, requests per second, seconds, seconds to warm up
 * or 0.
 */
public final class PacedArrivals {

    private static final int CONNECTIONS = 64;

    /** The first of a run, in which connections are opened: their delays are apart. */
    private static final double CONNECTING_SECONDS = 2;

    private PacedArrivals() {}

    public static void main(String... args) {
        System.out.println("main");
        double rate = Double.parseDouble(args[2]);
        LoadTest test = switch (args[1]) {
            case "open" -> open(args[0], rate);
            case "pooled" -> open(args[0], rate).http(http().shared(CONNECTIONS));
            case "connections" -> connections(args[0], rate);
            default ->
                throw new IllegalArgumentException(args[1] + " is no manner, expected open, pooled or connections");
        };
        Measured measured = Measured.run(
                test.warmUp(seconds(CONNECTING_SECONDS)), Double.parseDouble(args[4]), Double.parseDouble(args[3]));
        measured.print(lateness(measured));
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

    private static String lateness(Measured measured) {
        RunResult result = measured.result();
        Distribution delay = result.total().startDelay();
        return String.format(
                Locale.ROOT,
                " all=%d scheduled=%d dropped=%d p50=%s p90=%s p99=%s p99.9=%s max=%s response50=%s response99=%s"
                        + " loops=%d",
                measured.warmUpRequests() + Measured.started(result),
                result.scheduled(),
                result.dropped(),
                millis(delay, 50),
                millis(delay, 90),
                millis(delay, 99),
                millis(delay, 99.9),
                millis(delay, 100),
                millis(result.total().responseTime(), 50),
                millis(result.total().responseTime(), 99),
                Runtime.getRuntime().availableProcessors());
    }

    private static String millis(Distribution times, double percent) {
        return String.format(Locale.ROOT, "%.3f", times.p(percent).toNanos() / 1e6);
    }
}
