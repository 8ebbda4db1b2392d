package io.throng.benchmarks.pieces;

import static io.throng.dsl.Throng.loadTest;

import io.throng.dsl.Scenario;
import io.throng.engine.internal.compile.PlanCompiler;
import io.throng.engine.internal.compile.Program;
import io.throng.engine.internal.user.IterationBudget;
import io.throng.engine.internal.user.VirtualUser;
import io.throng.engine.internal.user.WarmUp;
import io.throng.engine.internal.user.Worker;
import io.throng.plan.Plan;

/** One virtual user in front of an immediate wire, made to take one step after another. */
final class SteppedUser {

    private static final long SEED = 1;

    private final SteppedLoop loop = new SteppedLoop();
    private final ImmediateWire wire = new ImmediateWire();

    SteppedUser(Scenario scenario) {
        Plan plan = loadTest(scenario).baseUrl("http://127.0.0.1:8080").plan();
        Program program = new PlanCompiler(plan, plan.schedules(), "benchmark").compile();
        Worker worker = new Worker(
                loop,
                wire,
                Runnable::run,
                new IterationBudget(Long.MAX_VALUE, () -> {}),
                SEED,
                program.series(),
                program.origins());
        long now = worker.nanoTime();
        new VirtualUser(worker, program.scripts().get(0), 0, new WarmUp(now, now), () -> {}).start();
    }

    /** Answers the request under way, and lets the user go on as far as it can. */
    int answer() {
        return wire.answerAll();
    }

    /** Lets the user's think time be over. */
    void wake() {
        loop.fireNext();
    }

    /** Lets a user without requests go on, who gives way to others from time to time. */
    void goOn() {
        loop.runNext();
    }
}
