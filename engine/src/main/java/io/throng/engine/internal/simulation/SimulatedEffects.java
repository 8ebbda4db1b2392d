package io.throng.engine.internal.simulation;

import io.throng.engine.internal.compile.Effects;
import io.throng.engine.internal.user.EntranceInstruction;
import io.throng.engine.internal.user.Instruction;
import io.throng.engine.internal.user.SimulatedInstruction;
import io.throng.metrics.FailureKind;
import io.throng.metrics.internal.SeriesName;
import io.throng.metrics.internal.SeriesTable;
import io.throng.plan.Step;
import io.throng.plan.internal.Durations;
import java.time.Duration;
import java.util.List;

/** Sends nothing, makes no checks and runs no lambdas: the world is asked how each step ends. */
final class SimulatedEffects implements Effects {

    private final SimulatedWorld world;
    private final SeriesTable series;
    private final Duration requestTimeout;
    private final Route ofRequests;

    /**
     * @param series what the numbers of series mean
     * @param requestTimeout of requests that have none of their own, and of calls
     * @param ofRequests the way of HTTP requests
     */
    SimulatedEffects(SimulatedWorld world, SeriesTable series, Duration requestTimeout, Route ofRequests) {
        this.world = world;
        this.series = series;
        this.requestTimeout = requestTimeout;
        this.ofRequests = ofRequests;
    }

    @Override
    public List<Instruction> entrance() {
        return List.of(
                new EntranceInstruction((exchange, isVisitor) -> world.traffic().entered(isVisitor)));
    }

    @Override
    public Instruction request(int number, Step.Request request) {
        Duration timeout = request.timeout().orElse(requestTimeout);
        String message = "no complete response within " + Durations.text(timeout);
        return simulated(number, ofRequests, timeout.toNanos(), message, FailureKind.NETWORK);
    }

    @Override
    public Instruction call(int number, Step.Call call) {
        String message = "call did not end within " + Durations.text(requestTimeout);
        return simulated(number, SimulatedExchange::connected, requestTimeout.toNanos(), message, FailureKind.CALL);
    }

    @Override
    public Instruction blocking(int number, Step.Blocking blocking) {
        return simulated(number, SimulatedExchange::connected, StepTerms.NO_TIMEOUT, "", FailureKind.CALL);
    }

    private Instruction simulated(int number, Route route, long timeoutNanos, String timeoutMessage, FailureKind kind) {
        SeriesName name = series.requests().get(number);
        StepTerms terms = new StepTerms(name, route, timeoutNanos, timeoutMessage, kind);
        return new SimulatedInstruction(number, user -> new SimulatedExchange(user, number, world, terms));
    }

    @Override
    public Instruction run(Step.Run run) {
        return user -> true;
    }
}
