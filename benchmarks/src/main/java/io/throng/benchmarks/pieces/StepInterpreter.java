package io.throng.benchmarks.pieces;

import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.group;
import static io.throng.dsl.Throng.jsonPath;
import static io.throng.dsl.Throng.run;
import static io.throng.dsl.Throng.scenario;
import static io.throng.dsl.Throng.status;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * A virtual user does one iteration: takes the answer, checks and records it, chooses the next task, writes its request
 * and sends it, to a wire that costs nothing. The clock is the real one.
 */
@State(Scope.Thread)
public class StepInterpreter {

    private static final int ITERATIONS_IN_A_ROW = 128;

    private final SteppedUser plain = new SteppedUser(scenario().task(get("/").check(status().is(200))));
    private final SteppedUser failing = new SteppedUser(scenario().task(get("/").check(status().is(201))));
    private final SteppedUser weighted =
            new SteppedUser(scenario().task(3, get("/")).task(2, get("/users")).task(1, get("/status")));
    private final SteppedUser grouped = new SteppedUser(scenario().task(group("page", get("/"))));
    private final SteppedUser thinking =
            new SteppedUser(scenario().task(get("/")).waitBetween(1, 3));
    private final SteppedUser thinkingAndLooking = new SteppedUser(
            scenario().task(get("/").check(jsonPath("$.n").is(1234))).waitBetween(1, 3));
    private final SteppedUser withLambda =
            new SteppedUser(scenario().task(run(session -> session.set("item", "4711")), get("/")));
    private final SteppedUser lambdaOnly =
            new SteppedUser(scenario().task(run(session -> session.set("item", "4711"))));
    private final SteppedUser full = new SteppedUser(scenario()
            .onStart(run(session -> session.set("item", "4711")))
            .task(3, get("/items/#{item}").check(jsonPath("$.status").is("healthy")))
            .task(2, get("/users/#{item}").check(status().is(200)))
            .task(1, get("/")));

    /** One task, a constant request, a check of the status. */
    @Benchmark
    public int plain() {
        return plain.answer();
    }

    /** The same, and the status is another one than expected. */
    @Benchmark
    public int failing() {
        return failing.answer();
    }

    /** Three tasks to choose from. */
    @Benchmark
    public int weighted() {
        return weighted.answer();
    }

    /** A request in a group. */
    @Benchmark
    public int grouped() {
        return grouped.answer();
    }

    /** With think time: a timer is set and fires. */
    @Benchmark
    public int thinking() {
        int answered = thinking.answer();
        thinking.wake();
        return answered;
    }

    /** With think time and a check of the body. */
    @Benchmark
    public int thinkingAndLooking() {
        int answered = thinkingAndLooking.answer();
        thinkingAndLooking.wake();
        return answered;
    }

    /** A lambda that sets a variable, then a request. */
    @Benchmark
    public int withLambda() {
        return withLambda.answer();
    }

    /** An iteration that is one lambda and no request. */
    @Benchmark
    @OperationsPerInvocation(ITERATIONS_IN_A_ROW)
    public void lambdaOnly() {
        lambdaOnly.goOn();
    }

    /** Three weighted tasks, a variable in the path, half of the answers looked at with a JSONPath. */
    @Benchmark
    public int full() {
        return full.answer();
    }
}
