package io.throng.engine.internal.run;

import io.throng.engine.internal.compile.PlanCompiler;
import io.throng.engine.internal.compile.Program;
import io.throng.engine.internal.run.ScriptedWire.Reply;
import io.throng.engine.internal.run.ScriptedWire.Sent;
import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.time.VirtualTime;
import io.throng.metrics.RunInfo;
import io.throng.metrics.RunResult;
import io.throng.metrics.Snapshot;
import io.throng.plan.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A run in virtual time against a scripted network. */
final class VirtualRun {

    static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");

    private final VirtualTime time = new VirtualTime(EPOCH);
    private final List<Sent> sent = ScriptedWire.newLog();
    private final List<ScriptedWire> wires = new ArrayList<>();
    private final LiveRun live;
    private boolean closed;

    private VirtualRun(Plan plan, Surroundings surroundings) {
        Program program = new PlanCompiler(plan, plan.schedules(), "test").compile();
        Loop control = time.newLoop();
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < surroundings.loops(); i++) {
            Loop loop = surroundings.laneLoop().apply(time.newLoop());
            ScriptedWire wire = new ScriptedWire(loop, surroundings.script(), sent);
            wires.add(wire);
            lanes.add(new Lane(loop, wire));
        }
        Platform platform = new Platform(control, lanes, surroundings.blocking(), () -> close(surroundings));
        RunInfo info = new RunInfo(
                "test",
                EPOCH,
                plan.seed().orElse(1),
                plan.baseUrl(),
                0,
                plan.load().runTime(),
                plan.describe());
        live = new LiveRun(plan, program, platform, info, Reports.open(surroundings.reporters(), info), Runnable::run);
    }

    private void close(Surroundings surroundings) {
        closed = true;
        surroundings.closer().run();
    }

    /** Starts a run on so many loops. */
    static VirtualRun start(Plan plan, int loops, Function<String, Reply> script) {
        return start(plan, Surroundings.of(loops, script));
    }

    static VirtualRun start(Plan plan, Surroundings surroundings) {
        VirtualRun run = create(plan, surroundings);
        run.live.start();
        run.advance(Duration.ZERO);
        return run;
    }

    /** Runs to the end, which must come within a day. */
    static VirtualRun complete(Plan plan, int loops, Function<String, Reply> script) {
        return start(plan, loops, script).complete();
    }

    /** A run that is still to be started. */
    static VirtualRun create(Plan plan, Surroundings surroundings) {
        return new VirtualRun(plan, surroundings);
    }

    VirtualRun complete() {
        for (int minute = 0; minute < 24 * 60 && !hasEnded(); minute++) {
            advance(Duration.ofMinutes(1));
        }
        return this;
    }

    VirtualRun advance(Duration duration) {
        time.advance(duration);
        return this;
    }

    LiveRun live() {
        return live;
    }

    Snapshot snapshot() {
        return live.snapshot();
    }

    boolean hasEnded() {
        return future().isDone();
    }

    RunResult result() {
        if (!hasEnded() || !closed) {
            throw new IllegalStateException("the run has not ended");
        }
        return future().join();
    }

    private CompletableFuture<RunResult> future() {
        return live.result().toCompletableFuture();
    }

    List<Sent> sent() {
        return sent;
    }

    /** When each request was sent, in milliseconds since the start. */
    List<Long> sentMillis() {
        return sent.stream().map(each -> each.atNanos() / 1_000_000).toList();
    }

    long sentCount(String line) {
        return sent.stream().filter(one -> one.line().equals(line)).count();
    }

    long bytesHeld() {
        return wires.stream().mapToLong(ScriptedWire::bytesHeld).sum();
    }

    int usersThatLeft() {
        return wires.stream().mapToInt(ScriptedWire::left).sum();
    }
}
