package io.throng.engine.internal.run;

import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.user.Worker;
import io.throng.metrics.RunInfo;
import io.throng.metrics.RunPhase;
import io.throng.metrics.RunResult;
import io.throng.metrics.Snapshot;
import io.throng.metrics.internal.Ledger;
import io.throng.metrics.internal.SeriesTable;
import io.throng.plan.Plan;
import java.util.List;
import java.util.function.LongConsumer;

/** The numbers of a run: collected once a second, and judged when it has ended. On the control loop. */
final class Accounts {

    private final Plan plan;
    private final RunInfo info;
    private final Ledger ledger;
    private final Collector collector;
    private volatile Snapshot latest;

    /**
     * @param startNanos of the run
     * @param onInterval told the moment to close an interval at, when all of it is here
     */
    Accounts(
            Plan plan,
            RunInfo info,
            SeriesTable series,
            Loop control,
            List<Worker> workers,
            long startNanos,
            LongConsumer onInterval) {
        this.plan = plan;
        this.info = info;
        this.ledger = new Ledger(series, info.startedAt(), startNanos);
        this.collector = new Collector(control, workers, ledger, series, onInterval);
        this.latest = new Ledger(series, info.startedAt(), startNanos).close(startNanos, 0, RunPhase.RUNNING);
    }

    /** The state about a second ago at most; from any thread. */
    Snapshot latest() {
        return latest;
    }

    void start(long nanos) {
        collector.start(nanos);
    }

    /** Counts what a lambda threw that belongs to no user. */
    void threw(String place, Throwable thrown, long atNanos) {
        ledger.threw(place, thrown, atNanos);
    }

    /** Ends the seconds and collects what is left. */
    void finish(Runnable whenDone) {
        collector.finish(whenDone);
    }

    /**
     * Closes the open interval.
     *
     * @param users of the closed model; those that arrived are known here
     */
    Snapshot close(long atNanos, int users, RunPhase phase) {
        latest = ledger.close(atNanos, users + collector.visitors(), phase);
        return latest;
    }

    /** The end of it all, after the last interval was closed. */
    RunResult result(boolean stoppedFromOutside) {
        collector.cancel();
        Drops drops = new Drops(plan, ledger.schedulesAfterWarmUp());
        Judge judge = new Judge(latest, ledger.health(), collector.silentCount(), drops.reasons());
        long dropped = ledger.dropped();
        return new RunResult(
                info,
                latest,
                ledger.timeline(),
                latest.total().started() + dropped,
                dropped,
                ledger.health(),
                stoppedFromOutside,
                judge.verdict(),
                judge.reasons(),
                List.of());
    }
}
