package io.throng.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** A profile of what the event loops run, while this is open. The profiler of the JVM sees Java code only. */
final class LoopProfile implements AutoCloseable {

    private static final Duration SAMPLE_EVERY = Duration.ofMillis(1);
    private static final String SAMPLE = "jdk.ExecutionSample";
    private static final String LOOPS = "throng-loop-";

    private final Recording recording = new Recording();

    /** Begins. */
    LoopProfile() {
        recording.enable(SAMPLE).withPeriod(SAMPLE_EVERY);
        recording.start();
    }

    /** Ends it and counts the samples. */
    Map<EnginePart, Long> samples() throws IOException {
        recording.stop();
        Map<EnginePart, Long> samples = new EnumMap<>(EnginePart.class);
        Path file = Files.createTempFile("throng-profile", ".jfr");
        try {
            recording.dump(file);
            for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
                if (isOnLoop(event)) {
                    samples.merge(EnginePart.of(event.getStackTrace()), 1L, Long::sum);
                }
            }
        } finally {
            Files.delete(file);
        }
        return samples;
    }

    private static boolean isOnLoop(RecordedEvent event) {
        return event.getEventType().getName().equals(SAMPLE)
                && String.valueOf(event.getThread("sampledThread").getJavaName())
                        .startsWith(LOOPS);
    }

    @Override
    public void close() {
        recording.close();
    }
}
