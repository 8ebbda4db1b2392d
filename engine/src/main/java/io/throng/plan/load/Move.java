package io.throng.plan.load;

import java.time.Duration;

/**
 * A change of the number of users, evenly in time: the first starts or stops at once, number k k / rate seconds later. A
 * move that begins while another goes on takes over from wherever that is; whoever was due at that very instant, but for
 * the first, is not moved any more.
 *
 * @param at when it begins, since the load began
 * @param users the target
 * @param usersPerSecond how many start or stop in a second; infinite for all at once
 */
public record Move(Duration at, int users, double usersPerSecond) {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double LATEST_NANOS = Long.MAX_VALUE / 2.0;

    /**
     * When a user starts or stops, rounded up to nanoseconds since the move began.
     *
     * @param number of the user among those that this moves, from 0
     */
    public long dueNanos(long number) {
        return dueNanos(number, usersPerSecond);
    }

    /**
     * The same for any move. Never so late that a moment of it would not fit 64 bits.
     *
     * @param usersPerSecond more than 0; infinite for all at once
     */
    public static long dueNanos(long number, double usersPerSecond) {
        return (long) Math.min(LATEST_NANOS, Math.ceil(number * NANOS_PER_SECOND / usersPerSecond));
    }

    /** How many users there are after a while, when so many were there before and no other move begins. */
    int usersAfter(long elapsedNanos, int before) {
        int distance = Math.abs(users - before);
        long moved = (long) Math.min(distance, elapsedNanos / NANOS_PER_SECOND * usersPerSecond + 1);
        while (moved < distance && dueNanos(moved) <= elapsedNanos) {
            moved++;
        }
        while (moved > 0 && dueNanos(moved - 1) > elapsedNanos) {
            moved--;
        }
        return (int) (users > before ? before + moved : before - moved);
    }
}
