package io.throng.engine.internal.run;

import io.throng.engine.internal.time.Alarm;
import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.user.Worker;
import io.throng.metrics.internal.Ledger;
import io.throng.metrics.internal.LoopRecorder;
import io.throng.metrics.internal.SeriesTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * Once a second asks every worker for what it recorded, and puts it into the ledger. A worker that does not answer
 * delays the end of the interval, which then holds what the others recorded meanwhile, too; nothing is lost but what a
 * worker records that never answers again. On the control loop.
 */
final class Collector {

    static final long INTERVAL_NANOS = 1_000_000_000;

    private final Loop control;
    private final List<Worker> workers;
    private final Ledger ledger;
    private final SeriesTable series;
    private final Deque<LoopRecorder> spare = new ArrayDeque<>();
    private final List<Worker> awaited = new ArrayList<>();
    private final Map<Worker, Integer> visitors = new HashMap<>();
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
            whenAllHere = () -> onInterval.accept(control.clock().nanoTime());
        }
        collect();
        while (nextNanos <= now) {
            nextNanos += INTERVAL_NANOS;
        }
        tick.at(nextNanos);
    }

    /** Ends the seconds and collects what is left, after a collection that may be under way. */
    void finish(Runnable whenDone) {
        cancel();
        if (awaited.isEmpty()) {
            whenAllHere = whenDone;
        } else {
            Runnable before = whenAllHere;
            whenAllHere = () -> {
                before.run();
                whenAllHere = whenDone;
                collect();
            };
        }
        collect();
    }

    /** Ends the seconds. */
    void cancel() {
        tick.cancel();
    }

    /** How many users of the open model there were when the workers were asked last. */
    int visitors() {
        return visitors.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many workers have been asked and did not answer yet. */
    int silentCount() {
        return awaited.size();
    }

    /** Asks every worker that does not owe an answer already. */
    private void collect() {
        for (Worker worker : workers) {
            if (!awaited.contains(worker)) {
                ask(worker);
            }
        }
    }

    private void ask(Worker worker) {
        awaited.add(worker);
        LoopRecorder fresh = spare.isEmpty() ? new LoopRecorder(series) : spare.remove();
        worker.loop().execute(() -> {
            LoopRecorder full = worker.exchangeRecorder(fresh);
            int present = worker.visitors();
            control.execute(() -> arrived(worker, full, present));
        });
    }

    private void arrived(Worker worker, LoopRecorder full, int present) {
        ledger.add(full);
        visitors.put(worker, present);
        spare.add(full);
        awaited.remove(worker);
        if (awaited.isEmpty()) {
            whenAllHere.run();
        }
    }
}
