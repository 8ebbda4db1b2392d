package io.throng.engine.internal.user;

import io.throng.engine.internal.request.OriginTable;
import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.wire.Bytes;
import io.throng.engine.internal.wire.Wire;
import io.throng.metrics.internal.LoopRecorder;
import io.throng.metrics.internal.SeriesTable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** What the users of one loop share. Used on that loop only. */
public final class Worker {

    private final Loop loop;
    private final Wire wire;
    private final Executor blocking;
    private final IterationBudget budget;
    private final Consumer<VirtualUser> onUserEnd;
    private final OriginTable origins;
    private final Bytes scratch = new Bytes();
    private final Bytes spare = new Bytes();
    private LoopRecorder recorder;

    /**
     * @param blocking runs code that may block, on threads of its own
     * @param origins this loop's own table
     * @param onUserEnd told on this loop of each user that has ended
     */
    public Worker(
            Loop loop,
            Wire wire,
            Executor blocking,
            IterationBudget budget,
            SeriesTable series,
            OriginTable origins,
            Consumer<VirtualUser> onUserEnd) {
        this.loop = loop;
        this.wire = wire;
        this.blocking = blocking;
        this.budget = budget;
        this.origins = origins;
        this.onUserEnd = onUserEnd;
        this.recorder = new LoopRecorder(series);
    }

    public Loop loop() {
        return loop;
    }

    Wire wire() {
        return wire;
    }

    Executor blocking() {
        return blocking;
    }

    IterationBudget budget() {
        return budget;
    }

    long nanoTime() {
        return loop.clock().nanoTime();
    }

    LoopRecorder recorder() {
        return recorder;
    }

    /** Bytes to build a request in; whoever takes them uses them up before anybody else can. */
    Bytes scratch() {
        scratch.clear();
        return scratch;
    }

    /** A second buffer of the same kind. */
    Bytes spare() {
        spare.clear();
        return spare;
    }

    OriginTable origins() {
        return origins;
    }

    /** Hands over what was recorded so far and records into another recorder from now on. */
    public LoopRecorder exchangeRecorder(LoopRecorder fresh) {
        LoopRecorder full = recorder;
        full.lagged(loop.takeMaxLagNanos());
        recorder = fresh;
        return full;
    }

    void userEnded(VirtualUser user) {
        onUserEnd.accept(user);
    }
}
