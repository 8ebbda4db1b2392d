package io.throng.benchmarks;

import static io.throng.dsl.Throng.seconds;

import io.throng.engine.Run;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/**
 * Which share of the CPU time timers, pacing and statistics take at a rate. What threads without users take is measured;
 * what the loops do is divided by the samples of a profile. Samples are taken in Java code only, but divide all the
 * time of the loops outside the kernel, so that a share is not larger than printed.
 *
 * <p>Arguments: URL, users, requests per second, seconds, seconds to warm up.
 */
public final class EngineShare {

    private EngineShare() {}

    public static void main(String... args) throws InterruptedException, IOException {
        EnginePart.checkNames();
        int users = Integer.parseInt(args[1]);
        double rate = Double.parseDouble(args[2]);
        Duration length = seconds(Double.parseDouble(args[3]));
        try (Run run = PacedCrowd.of(args[0], users, rate, false).start()) {
            Thread.sleep(PacedCrowd.starting(users, rate, false)
                    .plus(seconds(Double.parseDouble(args[4])))
                    .toMillis());
            measure(run, length);
        }
    }

    private static void measure(Run run, Duration length) throws InterruptedException, IOException {
        try (LoopProfile profile = new LoopProfile()) {
            long requests = run.snapshot().total().count();
            Cost costBefore = Cost.soFar();
            ThreadTimes timesBefore = ThreadTimes.soFar();
            Thread.sleep(length.toMillis());
            ThreadTimes times = ThreadTimes.soFar().since(timesBefore);
            Cost cost = Cost.soFar().since(costBefore);
            requests = run.snapshot().total().count() - requests;
            System.out.printf(
                    Locale.ROOT,
                    "%.0f requests a second, %d failed; CPU time: process %.3f, loops %.3f%n",
                    requests * 1e3 / length.toMillis(),
                    run.snapshot().total().failed(),
                    cost.cpuSeconds() * 1e3 / length.toMillis(),
                    times.loopNanos() * 1e-6 / length.toMillis());
            print(profile.samples(), times, cost.cpuSeconds());
        }
    }

    private static void print(Map<EnginePart, Long> samples, ThreadTimes times, double cpuSeconds) {
        long all = samples.values().stream().mapToLong(Long::longValue).sum();
        double overhead = times.reportingNanos() / 1e9 / cpuSeconds;
        print("merging and reporting", overhead, "measured");
        for (EnginePart part : EnginePart.values()) {
            long count = samples.getOrDefault(part, 0L);
            double share = times.loopUserNanos() / 1e9 / cpuSeconds * count / all;
            overhead += part == EnginePart.REST ? 0 : share;
            print(part.name().toLowerCase(Locale.ROOT), share, count + " samples");
        }
        print("all but the rest", overhead, "sum");
    }

    private static void print(String what, double share, String how) {
        System.out.printf(Locale.ROOT, "%-24s %6.2f %% of the CPU time (%s)%n", what, 100 * share, how);
    }
}
