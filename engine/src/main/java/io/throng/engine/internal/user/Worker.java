package io.throng.engine.internal.user;

import io.throng.engine.internal.check.ReceivedResponse;
import io.throng.engine.internal.request.OriginTable;
import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.wire.Bytes;
import io.throng.engine.internal.wire.Wire;
import io.throng.metrics.internal.LoopRecorder;
import io.throng.metrics.internal.SeriesRecorder;
import io.throng.metrics.internal.SeriesTable;
import java.util.concurrent.Executor;

/** What the users of one loop share. Used on that loop only. */
public final class Worker {

    private final Loop loop;
    private final Wire wire;
    private final Executor blocking;
    private final IterationBudget budget;
    private final long seed;
    private final OriginTable origins;
    private final Bytes scratch = new Bytes();
    private final Bytes spare = new Bytes();
    private final ReceivedResponse response = new ReceivedResponse();
    private LoopRecorder recorder;
    private int visitors;

    /**
     * @param blocking runs code that may block, on threads of its own
     * @param seed of the run
     * @param origins this loop's own table
     */
    public Worker(
            Loop loop,
            Wire wire,
            Executor blocking,
            IterationBudget budget,
            long seed,
            SeriesTable series,
            OriginTable origins) {
        this.loop = loop;
        this.wire = wire;
        this.blocking = blocking;
        this.budget = budget;
        this.seed = seed;
        this.origins = origins;
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

    public IterationBudget budget() {
        return budget;
    }

    long seed() {
        return seed;
    }

    public long nanoTime() {
        return loop.clock().nanoTime();
    }

    public LoopRecorder recorder() {
        return recorder;
    }

    /** Where a request or a group of a series is counted. */
    SeriesRecorder recorder(int series, boolean isOfWarmUp) {
        return isOfWarmUp ? recorder.warmUp(series) : recorder.series(series);
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

    /** Shows responses to checks; whoever takes it hides the response again. */
    ReceivedResponse response() {
        return response;
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

    /** A user of the open model has come. */
    public void visitorCame() {
        visitors++;
    }

    /** A user of the open model has ended. */
    public void visitorLeft() {
        visitors--;
    }

    /** How many users of the open model are here. */
    public int visitors() {
        return visitors;
    }
}
