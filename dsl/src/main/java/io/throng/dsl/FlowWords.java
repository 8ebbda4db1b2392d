package io.throng.dsl;

import io.throng.session.Session;
import io.throng.session.SessionAction;
import io.throng.session.ThrowingFunction;
import java.time.Duration;
import java.util.Arrays;
import org.reactivestreams.Publisher;

/** Words for what users do besides requests. */
abstract class FlowWords extends CheckWords {

    FlowWords() {}

    /** Waits so many seconds. */
    public static Step pause(double seconds) {
        return pause(seconds, seconds);
    }

    /** Waits so many seconds, chosen evenly between two bounds. */
    public static Step pause(double minSeconds, double maxSeconds) {
        return pause(seconds(minSeconds), seconds(maxSeconds));
    }

    /** Waits. */
    public static Step pause(Duration duration) {
        return pause(duration, duration);
    }

    /** Waits for a time chosen evenly between two bounds. */
    public static Step pause(Duration min, Duration max) {
        return () -> new io.throng.plan.Step.Pause(min, max);
    }

    /** Runs code on the event loop, where it must not block. Not measured; what it throws is counted as an exception. */
    public static Step run(SessionAction action) {
        return () -> new io.throng.plan.Step.Run(action);
    }

    /**
     * Any protocol: subscribes to a publisher and waits for its end, measured as one request of the kind
     * {@code CALL}. An error signal is a failure. The request timeout applies.
     *
     * @param name what it is counted under
     * @param function called on the event loop; must not block
     */
    public static Step call(String name, ThrowingFunction<Session, ? extends Publisher<?>> function) {
        return () -> new io.throng.plan.Step.Call(name, function);
    }

    /**
     * Code that blocks: runs on a thread of its own, measured as one request of the kind {@code BLOCKING}. What it
     * throws is a failure and is shown among the exceptions too. The session may be used; the user waits meanwhile. At
     * most 256 such threads work at a time; the wait for one is measured too.
     *
     * @param name what it is counted under
     */
    public static Step blocking(String name, SessionAction action) {
        return () -> new io.throng.plan.Step.Blocking(name, action);
    }

    /** Steps that are measured together, pauses included. A group fails when a request in it fails. */
    public static Step group(String name, Step... steps) {
        return () -> new io.throng.plan.Step.Group(
                name, Arrays.stream(steps).map(Step::toPlan).toList());
    }
}
