package io.throng.engine.internal.run;

import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.user.Worker;
import io.throng.metrics.internal.Ledger;
import io.throng.metrics.internal.LoopRecorder;
import io.throng.metrics.internal.SeriesTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Once a second asks every worker for what it recorded, and puts it into the ledger when all have answered. A worker
 * that does not answer delays the interval, never loses it. On the control loop.
 */
final class Collector {

    static final long INTERVAL_NANOS = 1_000_000_000;

    private final Loop control;
    private final List<Worker> workers;
    private final Ledger ledger;
    private final SeriesTable series;
    private final Deque<LoopRecorder> spare = new ArrayDeque<>();
    private final List<Worker> awaited = new ArrayList<>();
    private final Alarm tick;
    private final LongConsumer onInterval;
    private Runnable whenAllHere = () -> {};
    private long nextNanos;

    /** @param onInterval told the moment to close an interval at, when all of it is in the ledger */
    Collector(Loop control, List<Worker> workers, Ledger ledger, SeriesTable series, LongConsumer onInterval) {
        this.control = control;
        this.workers = workers;
        this.ledger = ledger;
        this.series = series;
        this.onInterval = onInterval;
        this.tick = new Alarm(control, this::tick);
    }

    void start(long startNanos) {
        nextNanos = startNanos + INTERVAL_NANOS;
        tick.at(nextNanos);
    }

    private void tick() {
        long now = control.clock().nanoTime();
        if (awaited.isEmpty()) {
            collect(() -> onInterval.accept(control.clock().nanoTime()));
        }
        while (nextNanos <= now) {
            nextNanos += INTERVAL_NANOS;
        }
        tick.at(nextNanos);
    }

    /** Ends the seconds and collects what is left, after a collection that may be under way. */
    void finish(Runnable whenDone) {
        tick.cancel();
        if (awaited.isEmpty()) {
            collect(whenDone);
        } else {
            Runnable before = whenAllHere;
            whenAllHere = () -> {
                before.run();
                collect(whenDone);
            };
        }
    }

    /** Workers that have been asked and did not answer yet. */
    List<Worker> silent() {
        return List.copyOf(awaited);
    }

    private void collect(Runnable whenDone) {
        whenAllHere = whenDone;
        awaited.addAll(workers);
        for (Worker worker : workers) {
            LoopRecorder fresh = spare.isEmpty() ? new LoopRecorder(series) : spare.remove();
            worker.loop().execute(() -> {
                LoopRecorder full = worker.exchangeRecorder(fresh);
                control.execute(() -> arrived(worker, full));
            });
        }
    }

    private void arrived(Worker worker, LoopRecorder full) {
        ledger.add(full);
        spare.add(full);
        awaited.remove(worker);
        if (awaited.isEmpty()) {
            whenAllHere.run();
        }
    }
}
