package io.throng.engine.internal.run;

import io.throng.engine.internal.run.ScriptedWire.Reply;
import io.throng.engine.internal.time.Loop;
import io.throng.metrics.Reporter;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What a run in virtual time happens in.
 *
 * @param loops how many loops there are for users
 * @param script from a request line to the answer
 * @param blocking runs code that may block
 * @param laneLoop puts something around each loop of users
 * @param reporters told of the run
 * @param closer called when the run is over
 */
record Surroundings(
        int loops,
        Function<String, Reply> script,
        Executor blocking,
        UnaryOperator<Loop> laneLoop,
        List<Reporter> reporters,
        Runnable closer) {

    static Surroundings of(int loops, Function<String, Reply> script) {
        return new Surroundings(loops, script, Runnable::run, UnaryOperator.identity(), List.of(), () -> {});
    }

    Surroundings withBlocking(Executor executor) {
        return new Surroundings(loops, script, executor, laneLoop, reporters, closer);
    }

    Surroundings withLaneLoop(UnaryOperator<Loop> around) {
        return new Surroundings(loops, script, blocking, around, reporters, closer);
    }

    Surroundings withReporters(Reporter... others) {
        return new Surroundings(loops, script, blocking, laneLoop, List.of(others), closer);
    }

    Surroundings withCloser(Runnable other) {
        return new Surroundings(loops, script, blocking, laneLoop, reporters, other);
    }
}
