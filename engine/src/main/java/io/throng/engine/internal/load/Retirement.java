package io.throng.engine.internal.load;

import io.throng.engine.internal.time.Alarm;
import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.user.VirtualUser;

/**
 * Stops some users in phases: they may finish their iteration; after the stop timeout it is broken off, and what they
 * do at their stop begins; after another stop timeout, or one second if that is longer, that is broken off too.
 */
final class Retirement {

    private static final long LEAST_STOP_NANOS = 1_000_000_000;

    private final Leavers leavers;
    private final Alarm workDeadline;
    private final Alarm stopDeadline;

    /**
     * Begins it.
     *
     * @param loop where this is created and used, and where the deadlines are kept
     * @param atNanos when their load ended
     */
    Retirement(Leavers leavers, Loop loop, long stopTimeoutNanos, long atNanos) {
        this.leavers = leavers;
        long now = loop.clock().nanoTime();
        workDeadline = new Alarm(loop, () -> leavers.tellAll(VirtualUser::interruptWork));
        stopDeadline = new Alarm(loop, () -> leavers.tellAll(VirtualUser::interruptStop));
        leavers.tellAll(user -> user.stop(atNanos));
        workDeadline.at(now + stopTimeoutNanos);
        stopDeadline.at(now + stopTimeoutNanos + Math.max(stopTimeoutNanos, LEAST_STOP_NANOS));
    }

    /** Does not wait any longer: ends what users do, what they do at their stop included. */
    void hurry() {
        cancel();
        leavers.tellAll(VirtualUser::interruptStop);
    }

    /** Whether all of its users have ended; a deadline still set does nothing then. */
    boolean isOver() {
        return leavers.haveEnded();
    }

    /** Leaves no deadline behind. */
    void cancel() {
        workDeadline.cancel();
        stopDeadline.cancel();
    }
}
