package io.throng.benchmarks;

import java.util.List;
import java.util.Set;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;

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
    private static final String USER = "io.throng.engine.internal.user.VirtualUser";

    /** What of a user's methods is about the next iteration. */
    private static final Set<String> PACING_OF_USER =
            Set.of("beginInTime", "nextDue", "sleepUntil", "iterationDone", "mayIterate", "blockDone", "fire");

    private static final List<String> TIMER_CLASSES = List.of(
            "io.throng.engine.internal.time.",
            "io.throng.engine.internal.netty.NettyLoop",
            "io.netty.util.concurrent.AbstractScheduledEventExecutor",
            "io.netty.util.concurrent.ScheduledFutureTask",
            "io.netty.util.internal.DefaultPriorityQueue");

    private static final List<String> PACING_CLASSES =
            List.of("io.throng.engine.internal.user.ThinkTime", "io.throng.engine.internal.load.");

    private static final List<String> RECORDING_CLASSES =
            List.of("io.throng.metrics.", "org.HdrHistogram.", "io.throng.engine.internal.user.Measurement");

    /** The part that the innermost frame which says anything belongs to. */
    static EnginePart of(RecordedStackTrace stack) {
        for (RecordedFrame frame : stack.getFrames()) {
            String type = frame.getMethod().getType().getName();
            if (startsWith(TIMER_CLASSES, type)) {
                return TIMERS;
            }
            if (startsWith(RECORDING_CLASSES, type)) {
                return RECORDING;
            }
            if (startsWith(PACING_CLASSES, type)
                    || isPacing(type, frame.getMethod().getName())) {
                return PACING;
            }
            if (type.startsWith(OURS)) {
                return REST;
            }
        }
        return REST;
    }

    private static boolean startsWith(List<String> prefixes, String type) {
        return prefixes.stream().anyMatch(type::startsWith);
    }

    private static boolean isPacing(String type, String method) {
        return type.equals(USER) && PACING_OF_USER.contains(method);
    }
}
