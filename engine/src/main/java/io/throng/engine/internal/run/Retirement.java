package io.throng.engine.internal.run;

import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.user.VirtualUser;
import java.util.List;
import java.util.function.Consumer;

/**
 * Stops some users in phases: they may finish their iteration; after the stop timeout it is broken off, and what they
 * do at their stop begins; after another stop timeout, or one second if that is longer, that is broken off too. On the
 * control loop.
 */
final class Retirement {

    private static final long LEAST_STOP_NANOS = 1_000_000_000;

    private final List<Seat> seats;
    private final Alarm workDeadline;
    private final Alarm stopDeadline;

    Retirement(List<Seat> seats, Loop control, long stopTimeoutNanos) {
        this.seats = seats;
        long now = control.clock().nanoTime();
        workDeadline = new Alarm(control, () -> tellAll(VirtualUser::interruptWork));
        stopDeadline = new Alarm(control, () -> tellAll(VirtualUser::interruptStop));
        tellAll(VirtualUser::stop);
        workDeadline.at(now + stopTimeoutNanos);
        stopDeadline.at(now + stopTimeoutNanos + Math.max(stopTimeoutNanos, LEAST_STOP_NANOS));
    }

    /** Does not wait any longer: ends what users do, what they do at their stop included. */
    void hurry() {
        cancel();
        tellAll(VirtualUser::interruptStop);
    }

    /** Whether all of its users have ended; a deadline still set does nothing then. */
    boolean isOver() {
        return seats.stream().allMatch(seat -> seat.ended);
    }

    /** Leaves no deadline behind. */
    void cancel() {
        workDeadline.cancel();
        stopDeadline.cancel();
    }

    private void tellAll(Consumer<VirtualUser> message) {
        for (Seat seat : seats) {
            if (!seat.ended) {
                seat.tell(message);
            }
        }
    }
}
