package io.throng.benchmarks.pieces;

import io.throng.metrics.FailureKind;
import io.throng.metrics.RunPhase;
import io.throng.metrics.Snapshot;
import io.throng.metrics.internal.Ledger;
import io.throng.metrics.internal.LoopRecorder;
import io.throng.metrics.internal.ScheduleName;
import io.throng.metrics.internal.SeriesName;
import io.throng.metrics.internal.SeriesTable;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Keeps the books of one request, or of one interval of a run with ten series. */
@State(Scope.Thread)
public class Recording {

    private static final int SERIES = 10;
    private static final int REQUESTS_IN_AN_INTERVAL = 1_000;
    private static final long BODY_BYTES = 45;
    private static final long INTERVAL_NANOS = 1_000_000_000;

    private final SeriesTable table = new SeriesTable(
            IntStream.range(0, SERIES)
                    .mapToObj(number -> new SeriesName("GET", "/items/" + number))
                    .toList(),
            List.of(),
            List.of(new ScheduleName("shopper", false)));
    private final LoopRecorder recorder = new LoopRecorder(table);
    private final Ledger ledger = new Ledger(table, Instant.EPOCH, 0);
    private final SomeTimes times = new SomeTimes();
    private final String[] messages = IntStream.range(0, REQUESTS_IN_AN_INTERVAL)
            .mapToObj(number -> "expected jsonPath $.n is 7, was " + number)
            .toArray(String[]::new);
    private int message;
    private long nowNanos;

    private void end(int series, boolean ok, long startDelayNanos, long connectionWaitNanos) {
        recorder.series(series).started();
        recorder.series(series).ended(ok, times.nextNanos(), startDelayNanos, connectionWaitNanos, BODY_BYTES);
    }

    /** A request that began when it was meant to. */
    @Benchmark
    public void punctual() {
        end(0, true, 0, 0);
    }

    /** A request that began late. */
    @Benchmark
    public void late() {
        end(0, true, times.nextNanos(), 0);
    }

    /** A request that waited for a connection. */
    @Benchmark
    public void connected() {
        end(0, true, 0, times.nextNanos());
    }

    /** A request that failed as many others did. */
    @Benchmark
    public void failed() {
        end(0, false, 0, 0);
        recorder.failed(0, FailureKind.STATUS, "status 500", nowNanos++);
    }

    /** A request that failed in its own way, after more ways than are told apart. */
    @Benchmark
    public void failedDifferently() {
        end(0, false, 0, 0);
        message = (message + 1) % messages.length;
        recorder.failed(0, FailureKind.CHECK, messages[message], nowNanos++);
    }

    /** An interval of a thousand requests, handed over and added up. */
    @Benchmark
    public void interval() {
        for (int request = 0; request < REQUESTS_IN_AN_INTERVAL; request++) {
            end(request % SERIES, true, 0, 0);
        }
        ledger.add(recorder);
    }

    /** The same, and the snapshot that every report gets. */
    @Benchmark
    public Snapshot intervalAndSnapshot() {
        interval();
        nowNanos += INTERVAL_NANOS;
        return ledger.close(nowNanos, SERIES, RunPhase.RUNNING);
    }
}
