package io.throng.benchmarks;

import static io.throng.dsl.Throng.seconds;

import io.throng.engine.Run;
import io.throng.metrics.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Which share of the CPU time timers, pacing and statistics take at a rate, by the profiler of the JVM. It sees Java code
 * only, so a share of its samples is a share of the time outside the kernel at most; that is what is printed as a share
 * of all CPU time. What else takes time outside the kernel, such as collector and compiler, is counted with them that way.
 *
 * <p>Arguments: URL, users, requests per second, seconds, seconds to warm up.
 */
public final class EngineShare {

    private static final Duration SAMPLE_EVERY = Duration.ofMillis(1);

    private EngineShare() {}

    public static void main(String... args) throws InterruptedException, IOException {
        int users = Integer.parseInt(args[1]);
        double rate = Double.parseDouble(args[2]);
        Duration length = seconds(Double.parseDouble(args[3]));
        Run run = PacedCrowd.of(args[0], users, rate, false).start();
        Thread.sleep(PacedCrowd.starting(users, rate, false)
                .plus(seconds(Double.parseDouble(args[4])))
                .toMillis());
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(SAMPLE_EVERY);
            recording.start();
            long requests = run.snapshot().total().count();
            Cost before = Cost.soFar();
            Thread.sleep(length.toMillis());
            Cost cost = Cost.soFar().since(before);
            requests = run.snapshot().total().count() - requests;
            recording.stop();
            run.stop();
            print(run.await(), requests / (length.toMillis() / 1e3), cost, samples(recording));
        }
    }

    private static Map<EnginePart, Long> samples(Recording recording) throws IOException {
        Map<EnginePart, Long> samples = new EnumMap<>(EnginePart.class);
        Path file = Files.createTempFile("throng-share", ".jfr");
        try {
            recording.dump(file);
            for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
                if (event.getEventType().getName().equals("jdk.ExecutionSample")) {
                    samples.merge(EnginePart.of(event), 1L, Long::sum);
                }
            }
        } finally {
            Files.delete(file);
        }
        return samples;
    }

    private static void print(RunResult result, double rate, Cost cost, Map<EnginePart, Long> samples) {
        long all = samples.values().stream().mapToLong(Long::longValue).sum();
        double userShare = cost.userSeconds() / cost.cpuSeconds();
        System.out.printf(
                Locale.ROOT,
                "%.0f requests a second, %d failed, %d samples; %.1f %% of the CPU time was outside the kernel%n",
                rate,
                result.total().failed(),
                all,
                100 * userShare);
        double overhead = 0;
        for (EnginePart part : EnginePart.values()) {
            double share = 100 * userShare * samples.getOrDefault(part, 0L) / all;
            overhead += part == EnginePart.REST ? 0 : share;
            System.out.printf(Locale.ROOT, "%-30s %6.2f %% of all CPU time%n", part.name().toLowerCase(Locale.ROOT), share);
        }
        System.out.printf(Locale.ROOT, "%-30s %6.2f %% of all CPU time%n", "all but the rest", overhead);
    }
}
