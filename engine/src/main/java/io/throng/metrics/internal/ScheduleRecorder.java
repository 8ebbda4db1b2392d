package io.throng.metrics.internal;

import io.throng.metrics.Health;
import io.throng.metrics.ScheduleStats;

/** Counts what becomes of one scenario's schedule, written by one thread. */
public final class ScheduleRecorder {

    private static final long LATE_NANOS = Health.LAG_LIMIT.toNanos();

    private final Tally counted = new Tally();
    private final Tally warmUp = new Tally();

    private static final class Tally {
        private long begun;
        private long overflowed;
        private long expired;
        private long cutOff;
        private long late;

        private void add(Tally other) {
            begun += other.begun;
            overflowed += other.overflowed;
            expired += other.expired;
            cutOff += other.cutOff;
            late += other.late;
        }

        private void reset() {
            begun = 0;
            overflowed = 0;
            expired = 0;
            cutOff = 0;
            late = 0;
        }

        private ScheduleStats stats(ScheduleName name) {
            return new ScheduleStats(name.scenario(), name.arrivals(), begun, overflowed, expired, cutOff, late);
        }
    }

    private Tally tally(boolean isWarmUp) {
        return isWarmUp ? warmUp : counted;
    }

    /**
     * An arrival or an iteration has begun.
     *
     * @param delayNanos how much later than it was due
     */
    public void begun(boolean isWarmUp, long delayNanos) {
        Tally tally = tally(isWarmUp);
        tally.begun++;
        if (delayNanos >= LATE_NANOS) {
            tally.late++;
        }
    }

    /** One was dropped because as many as allowed were in flight. */
    public void overflowed(boolean isWarmUp) {
        tally(isWarmUp).overflowed++;
    }

    /** One was dropped because the generator came too late. */
    public void expired(boolean isWarmUp) {
        tally(isWarmUp).expired++;
    }

    /** Some were due but had not begun when the load ended. */
    public void cutOff(long count, boolean isWarmUp) {
        tally(isWarmUp).cutOff += count;
    }

    long begunCount() {
        return counted.begun + warmUp.begun;
    }

    void add(ScheduleRecorder other) {
        counted.add(other.counted);
        warmUp.add(other.warmUp);
    }

    void reset() {
        counted.reset();
        warmUp.reset();
    }

    ScheduleStats stats(ScheduleName name) {
        Tally all = new Tally();
        all.add(counted);
        all.add(warmUp);
        return all.stats(name);
    }

    ScheduleStats statsAfterWarmUp(ScheduleName name) {
        return counted.stats(name);
    }
}
