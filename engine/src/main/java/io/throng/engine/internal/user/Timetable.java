package io.throng.engine.internal.user;

import io.throng.metrics.internal.ScheduleRecorder;

/** The schedule of one user: a slot for each iteration. Lateness against it is a start delay. */
final class Timetable implements Rhythm {

    private final PacingSlots slots;

    /** The first slot whose iteration has neither begun nor been given up. */
    private long dueNanos;

    private long begunNanos;
    private long loadEndNanos;

    Timetable(PacingSlots slots) {
        this.slots = slots;
    }

    @Override
    public void start(VirtualUser user) {
        dueNanos = user.worker().nanoTime();
        begunNanos = dueNanos;
    }

    @Override
    public boolean next(VirtualUser user) {
        long now = user.worker().nanoTime();
        while (slots.isTooLate(dueNanos, now)) {
            user.schedule().expired(user.measurement().warmUp().includes(dueNanos));
            dueNanos = slots.after(dueNanos);
        }
        long earliest = slots.earliestNanos(dueNanos, begunNanos);
        if (earliest > now) {
            user.sleepUntil(earliest);
            return false;
        }
        user.measurement().startsLate(now - dueNanos);
        begunNanos = now;
        return true;
    }

    /** The slot may be too late by now. */
    @Override
    public boolean timerFired(VirtualUser user) {
        return next(user);
    }

    @Override
    public void begun(VirtualUser user) {
        user.countIteration(user.measurement().warmUp().includes(dueNanos), begunNanos - dueNanos);
        dueNanos = slots.after(dueNanos);
    }

    @Override
    public void loadEnded(long atNanos) {
        loadEndNanos = atNanos;
    }

    /** Counts the slots that were due before the end of the load and that the user has not come to. */
    @Override
    public void cutOff(VirtualUser user, long left) {
        long all = Math.min(left, slots.count(dueNanos, loadEndNanos));
        long warmUpEndNanos = user.measurement().warmUp().endNanos();
        long inWarmUp = Math.min(all, slots.count(dueNanos, Math.min(loadEndNanos, warmUpEndNanos)));
        ScheduleRecorder schedule = user.schedule();
        schedule.cutOff(inWarmUp, true);
        schedule.cutOff(all - inWarmUp, false);
    }
}
