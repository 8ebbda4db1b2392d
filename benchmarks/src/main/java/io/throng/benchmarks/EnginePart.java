package io.throng.benchmarks;

import static io.throng.benchmarks.EngineCode.methods;
import static io.throng.benchmarks.EngineCode.packageOf;
import static io.throng.benchmarks.EngineCode.type;

import io.throng.engine.internal.load.Ground;
import io.throng.engine.internal.time.Timer;
import io.throng.metrics.Snapshot;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import org.HdrHistogram.Histogram;

/** What an event loop was busy with when the profiler looked. */
enum EnginePart {

    /** Setting and firing timers, and reading the clock. */
    TIMERS,

    /** When an iteration is due, and whose turn it is. */
    PACING,

    /** Recording what users measure. */
    RECORDING,

    /** Everything else: steps, requests, the wire, the loop itself. */
    REST;

    private static final String OURS = "io.throng.";

    private static final Map<EnginePart, List<EngineCode>> CODE = Map.of(
            TIMERS,
            List.of(
                    packageOf(Timer.class),
                    methods("io.throng.engine.internal.user.Worker", "nanoTime"),
                    type("io.throng.engine.internal.netty.NettyLoop"),
                    type("io.netty.util.concurrent.AbstractScheduledEventExecutor"),
                    type("io.netty.util.concurrent.ScheduledFutureTask"),
                    type("io.netty.util.internal.DefaultPriorityQueue")),
            PACING,
            List.of(
                    packageOf(Ground.class),
                    type("io.throng.engine.internal.user.Rhythm"),
                    type("io.throng.engine.internal.user.ThinkTime"),
                    type("io.throng.engine.internal.user.Timetable"),
                    type("io.throng.engine.internal.user.PacingSlots"),
                    type("io.throng.engine.internal.user.IterationBudget"),
                    methods(
                            "io.throng.engine.internal.user.VirtualUser",
                            "beginIteration",
                            "blockDone",
                            "countIteration",
                            "cutOff",
                            "fire",
                            "isNextDue",
                            "iterationDone",
                            "sleep",
                            "sleepUntil")),
            RECORDING,
            List.of(
                    packageOf(Snapshot.class),
                    packageOf(Histogram.class),
                    type("io.throng.engine.internal.user.Measurement"),
                    type("io.throng.engine.internal.user.GroupMeasurement"),
                    type("io.throng.engine.internal.user.WarmUp"),
                    methods("io.throng.engine.internal.user.Worker", "recorder", "exchangeRecorder"),
                    methods("io.throng.engine.internal.user.VirtualUser", "schedule")));

    /**
     * Makes sure that the code of every part is still called what it is called here; else it would be counted as the
     * rest.
     *
     * @throws IllegalStateException when it is not
     */
    static void checkNames() {
        List<String> missing = CODE.values().stream()
                .flatMap(List::stream)
                .flatMap(code -> code.missing().stream())
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "EnginePart names " + missing + ", which do not exist, expected classes and methods of today");
        }
    }

    /** The part that the innermost frame which says anything belongs to. */
    static EnginePart of(RecordedStackTrace stack) {
        for (RecordedFrame frame : stack.getFrames()) {
            String type = frame.getMethod().getType().getName();
            for (EnginePart part : values()) {
                if (part.includes(type, frame.getMethod().getName())) {
                    return part;
                }
            }
            if (type.startsWith(OURS)) {
                return REST;
            }
        }
        return REST;
    }

    private boolean includes(String type, String method) {
        return CODE.getOrDefault(this, List.of()).stream().anyMatch(some -> some.includes(type, method));
    }
}
