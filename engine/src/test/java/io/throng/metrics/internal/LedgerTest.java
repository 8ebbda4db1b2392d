package io.throng.metrics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.metrics.Failure;
import io.throng.metrics.FailureKind;
import io.throng.metrics.RequestStats;
import io.throng.metrics.RunPhase;
import io.throng.metrics.ScheduleStats;
import io.throng.metrics.Snapshot;
import io.throng.metrics.UserException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final Instant START = Instant.parse("2030-01-01T00:00:00Z");
    private static final long START_NANOS = -5_000_000_000L;
    private static final SeriesTable TABLE = new SeriesTable(
            List.of(new SeriesName("GET", "/a"), new SeriesName("POST", "/b")),
            List.of(new SeriesName("GROUP", "g")),
            List.of(new ScheduleName("s", false)));

    private final Ledger ledger = new Ledger(TABLE, START, START_NANOS);

    /** A moment of the run on the monotonic clock. */
    private static long after(long millis) {
        return START_NANOS + millis * 1_000_000;
    }

    private static LoopRecorder recorded(int series, int count) {
        LoopRecorder recorder = new LoopRecorder(TABLE);
        for (int i = 0; i < count; i++) {
            recorder.series(series).started();
            recorder.series(series).ended(true, 1_000_000, 0, 0, 10);
        }
        return recorder;
    }

    private Snapshot second(int number, int requests) {
        ledger.add(recorded(0, requests));
        return ledger.close(after(number * 1_000L), requests, RunPhase.RUNNING);
    }

    @Test
    void shouldAddLoopsAndSecondsUp() {
        ledger.add(recorded(0, 3));
        ledger.add(recorded(0, 4));
        ledger.add(recorded(1, 5));
        ledger.add(recorded(2, 6));
        Snapshot first = ledger.close(after(1_000), 7, RunPhase.RUNNING);
        Snapshot second = second(2, 10);

        assertThat(first.total().count()).isEqualTo(12);
        assertThat(second.total().count()).isEqualTo(22);
        assertThat(second.requests()).extracting(RequestStats::count).containsExactly(17L, 5L);
        assertThat(second.groups()).extracting(RequestStats::count).containsExactly(6L);
        assertThat(second.total().requestsPerSecond()).isEqualTo(11);
        assertThat(second.elapsed()).isEqualTo(Duration.ofSeconds(2));
        assertThat(second.at()).isEqualTo(START.plusSeconds(2));
        assertThat(second.last()).isFalse();
    }

    @Test
    void shouldCountTheScheduleOfAWarmUpApartAndInAll() {
        LoopRecorder recorder = new LoopRecorder(TABLE);
        ScheduleRecorder schedule = recorder.schedule(0);
        schedule.begun(true, 0);
        schedule.begun(false, 0);
        schedule.begun(false, 0);
        schedule.overflowed(true);
        schedule.overflowed(false);
        schedule.expired(true);
        schedule.expired(false);
        schedule.expired(false);
        ledger.add(recorder);

        Snapshot snapshot = ledger.close(after(1_000), 0, RunPhase.RUNNING);

        assertThat(snapshot.schedules()).containsExactly(new ScheduleStats("s", false, 3, 2, 3, 0, 0));
        assertThat(ledger.schedulesAfterWarmUp()).containsExactly(new ScheduleStats("s", false, 2, 1, 2, 0, 0));
        assertThat(ledger.dropped()).isEqualTo(3);
    }

    @Test
    void shouldTakeAnExceptionThatBelongsToNoLoop() {
        IllegalStateException thrown = new IllegalStateException("no wave");
        ledger.threw("load shape", thrown, after(300));
        ledger.threw("load shape", thrown, after(700));

        Snapshot snapshot = ledger.close(after(1_000), 0, RunPhase.RUNNING);

        assertThat(snapshot.exceptions()).singleElement().satisfies(exception -> {
            assertThat(exception.place()).isEqualTo("load shape");
            assertThat(exception.message()).isEqualTo("no wave");
            assertThat(exception.count()).isEqualTo(2);
            assertThat(exception.firstSeen()).isEqualTo(START.plusMillis(300));
            assertThat(exception.lastSeen()).isEqualTo(START.plusMillis(700));
        });
    }

    @Test
    void shouldTellTheLastFiveSecondsAsCurrent() {
        for (int number = 1; number <= 7; number++) {
            second(number, number);
        }

        Snapshot snapshot = second(8, 100);

        assertThat(snapshot.currentTotal().count()).isEqualTo(4 + 5 + 6 + 7 + 100);
        assertThat(snapshot.currentTotal().over()).isEqualTo(Duration.ofSeconds(5));
        assertThat(snapshot.current()).extracting(RequestStats::count).containsExactly(122L, 0L);
        assertThat(snapshot.total().count()).isEqualTo(28 + 100);
    }

    @Test
    void shouldBeFreeOfARecorderOnceItIsAdded() {
        LoopRecorder recorder = recorded(0, 3);
        ledger.add(recorder);
        recorder.series(0).started();

        assertThat(ledger.close(after(1_000), 0, RunPhase.RUNNING).total().started())
                .isEqualTo(3);
    }

    @Test
    void shouldMeasureTheSecondsThatReallyPassed() {
        second(1, 10);
        ledger.add(recorded(0, 10));
        ledger.close(after(3_500), 0, RunPhase.ENDED);

        assertThat(ledger.timeline().get(1).from()).isEqualTo(Duration.ofSeconds(1));
        assertThat(ledger.timeline().get(1).total().requestsPerSecond()).isEqualTo(4);
    }

    @Test
    void shouldNotKeepAnEmptyMomentAtTheEnd() {
        second(1, 10);
        ledger.close(after(1_000), 0, RunPhase.ENDED);

        assertThat(ledger.timeline()).hasSize(1);
        assertThat(ledger.health().intervals()).isEqualTo(1);
    }

    @Test
    void shouldKeepWhatHappenedInAMomentAtTheEnd() {
        second(1, 10);
        LoopRecorder interrupted = new LoopRecorder(TABLE);
        interrupted.series(0).started();
        interrupted.series(0).interrupted();
        ledger.add(interrupted);

        Snapshot last = ledger.close(after(1_000), 0, RunPhase.ENDED);

        assertThat(last.total().interrupted()).isEqualTo(1);
        assertThat(ledger.timeline())
                .extracting(interval -> interval.total().interrupted())
                .containsExactly(0L, 1L);
        assertThat(last.total().requestsPerSecond()).isEqualTo(10);
    }

    @Test
    void shouldNeverGoBackInTime() {
        second(2, 1);

        Snapshot snapshot = ledger.close(after(1_500), 0, RunPhase.ENDED);

        assertThat(snapshot.elapsed()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void shouldTellFailuresAndExceptionsWithFirstAndLastTime() {
        LoopRecorder one = new LoopRecorder(TABLE);
        one.failed(1, FailureKind.STATUS, "status 500", after(700));
        one.threw("here", new IllegalStateException(), after(800));
        LoopRecorder two = new LoopRecorder(TABLE);
        two.failed(1, FailureKind.STATUS, "status 500", after(300));
        two.failed(0, FailureKind.CHECK, "no", after(100));
        ledger.add(one);
        ledger.add(two);

        Snapshot snapshot = ledger.close(after(1_000), 0, RunPhase.RUNNING);

        assertThat(snapshot.failures())
                .containsExactly(
                        new Failure(
                                "GET", "/a", FailureKind.CHECK, "no", 1, START.plusMillis(100), START.plusMillis(100)),
                        new Failure(
                                "POST",
                                "/b",
                                FailureKind.STATUS,
                                "status 500",
                                2,
                                START.plusMillis(300),
                                START.plusMillis(700)));
        assertThat(snapshot.exceptions()).singleElement().satisfies(exception -> {
            assertThat(exception.type()).isEqualTo("java.lang.IllegalStateException");
            assertThat(exception.message()).isEmpty();
            assertThat(exception.firstSeen()).isEqualTo(START.plusMillis(800));
        });
    }

    @Test
    void shouldBoundDistinctFailuresAndExceptionsButCountAll() {
        for (int second = 1; second <= 100; second++) {
            LoopRecorder recorder = new LoopRecorder(TABLE);
            for (int i = 0; i < 300; i++) {
                recorder.failed(0, FailureKind.CHECK, "number " + second + "-" + i, after(second));
                recorder.threw("here", new IllegalStateException("number " + second + "-" + i), after(second));
            }
            ledger.add(recorder);
        }

        Snapshot snapshot = ledger.close(after(100_000), 0, RunPhase.ENDED);

        assertThat(snapshot.failures()).hasSize(1_000);
        assertThat(snapshot.failures()).extracting(Failure::message).contains("(other failures)");
        assertThat(snapshot.failures().stream().mapToLong(Failure::count).sum()).isEqualTo(30_000);
        assertThat(snapshot.exceptions()).hasSize(200);
        assertThat(snapshot.exceptions().stream()
                        .mapToLong(UserException::count)
                        .sum())
                .isEqualTo(30_000);
    }

    @Test
    void shouldCountSecondsInWhichALoopLagged() {
        for (long millis : new long[] {10, 249, 250, 900, 3}) {
            LoopRecorder recorder = new LoopRecorder(TABLE);
            recorder.lagged(millis * 1_000_000);
            ledger.add(recorder);
            ledger.add(new LoopRecorder(TABLE));
            ledger.close(after(1_000L * (ledger.health().intervals() + 1)), 0, RunPhase.RUNNING);
        }

        assertThat(ledger.health().intervals()).isEqualTo(5);
        assertThat(ledger.health().laggingIntervals()).isEqualTo(2);
        assertThat(ledger.health().maxLoopLag()).isEqualTo(Duration.ofMillis(900));
    }
}
