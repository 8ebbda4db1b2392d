package io.throng.benchmarks;

import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.loadTest;
import static io.throng.dsl.Throng.scenario;
import static io.throng.dsl.Throng.seconds;
import static io.throng.dsl.Throng.status;

import io.throng.dsl.LoadTest;
import io.throng.metrics.RunResult;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;

/**
 * The plain closed loop: users without think time, a status check, full statistics. Prints the CPU time of the whole
 * process for the measured run, which begins when a warm-up run has ended.
 *
 * <p>Arguments: URL, connections, seconds, seconds to warm up.
 */
public final class PlainLoop {

    private PlainLoop() {}

    public static void main(String... args) {
        LoadTest test = loadTest(scenario().task(get(args[0]).check(status().is(200))))
                .users(Integer.parseInt(args[1]))
                .spawnRate(1_000_000);
        RunResult warmUp = test.runTime(seconds(Double.parseDouble(args[3]))).run();
        Duration before = processCpu();
        RunResult result = test.runTime(seconds(Double.parseDouble(args[2]))).run();
        double cpuSeconds = processCpu().minus(before).toNanos() / 1e9;
        System.out.printf(
                Locale.ROOT,
                "requests=%d failed=%d cpu=%.3f rps=%.0f p50us=%d p99us=%d warmup=%d verdict=%s%n",
                result.total().count(),
                result.total().failed(),
                cpuSeconds,
                result.total().requestsPerSecond(),
                result.total().responseTime().p(50).toNanos() / 1_000,
                result.total().responseTime().p(99).toNanos() / 1_000,
                warmUp.total().count(),
                result.verdict());
    }

    private static Duration processCpu() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Duration.ofNanos(system.getProcessCpuTime());
    }
}
