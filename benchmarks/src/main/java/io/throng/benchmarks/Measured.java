package io.throng.benchmarks;

import io.throng.dsl.LoadTest;
import io.throng.dsl.Throng;
import io.throng.metrics.RunResult;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * A run that was measured, after one that warmed the JVM up. Before and after it, when nothing is under way, the program
 * prints {@code measuring} and {@code measured ...} and pauses, for whoever started it to look at the process.
 *
 * @param warmUpRequests how many requests were started to warm up
 * @param cost of the measured run alone
 * @param allocatedBytes per request, NaN when the run was too short to tell
 */
record Measured(long warmUpRequests, RunResult result, Cost cost, double allocatedBytes) {

    private static final Duration TIME_TO_LOOK = Duration.ofMillis(300);

    /** @param warmUpSeconds 0 to measure in a cold JVM */
    static Measured run(LoadTest test, double warmUpSeconds, double seconds) {
        long warmUpRequests = warmUpSeconds == 0
                ? 0
                : started(test.runTime(Throng.seconds(warmUpSeconds)).run());
        Allocation allocation = new Allocation();
        LoadTest measured = test.runTime(Throng.seconds(seconds)).report(allocation);
        System.out.println("measuring");
        LockSupport.parkNanos(TIME_TO_LOOK.toNanos());
        Cost before = Cost.soFar();
        RunResult result = measured.run();
        return new Measured(warmUpRequests, result, Cost.soFar().since(before), allocation.bytesPerRequest());
    }

    /** How many requests were started in a run, those of a warm-up within it included. */
    static long started(RunResult result) {
        return result.total().started() + result.warmUp().started();
    }

    /** Prints everything as one line, with more of its own. */
    void print(String more) {
        System.out.printf(
                Locale.ROOT,
                "measured requests=%d failed=%d user=%.2f system=%.2f perMillion=%.3f rps=%.0f p50us=%d p99us=%d"
                        + " peakKib=%d collections=%d allocated=%.0f warmup=%d verdict=%s%s%n",
                requests(),
                result.total().failed() + result.warmUp().failed(),
                cost.userSeconds(),
                cost.systemSeconds(),
                cost.cpuSeconds() * 1e6 / requests(),
                result.total().requestsPerSecond(),
                micros(50),
                micros(99),
                Proc.self().peakResidentKib(),
                cost.collections(),
                allocatedBytes,
                warmUpRequests,
                result.verdict(),
                more);
        LockSupport.parkNanos(TIME_TO_LOOK.toNanos());
    }

    private long requests() {
        return result.total().count() + result.warmUp().count();
    }

    private long micros(double percent) {
        return result.total().responseTime().p(percent).toNanos() / 1_000;
    }
}
