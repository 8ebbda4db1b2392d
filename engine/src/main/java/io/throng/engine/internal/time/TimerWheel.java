package io.throng.engine.internal.time;

import org.jspecify.annotations.Nullable;

/**
 * Timers in ticks of one millisecond. Deadlines are rounded up to the next tick, so all timers of a tick share one
 * wake-up; setting and cancelling take constant time. A slot holds the timers of every turn of the wheel; those of a
 * later turn are passed over. Timers of one tick fire in the order they were set.
 *
 * <p>Used by one thread. Knows no clock: it is told the time.
 */
public final class TimerWheel {

    public static final long TICK_NANOS = 1_000_000;

    /** What {@link #nextDueNanos()} answers when no timer is set. */
    public static final long NEVER = Long.MAX_VALUE;

    private static final int SLOTS = 8192;
    private static final int MASK = SLOTS - 1;

    /** One list more, of those that fire in the current tick. */
    private static final int FIRING_SLOT = SLOTS;

    private final @Nullable Timer[] heads = new @Nullable Timer[SLOTS + 1];
    private final @Nullable Timer[] tails = new @Nullable Timer[SLOTS + 1];
    private final long[] occupied = new long[SLOTS / Long.SIZE];
    private final long originNanos;
    private long currentTick;
    private int size;
    private long maxLagNanos;

    public TimerWheel(long nowNanos) {
        originNanos = nowNanos;
    }

    /** Sets a timer that is not set; a deadline that has passed means the next tick. */
    public void set(Timer timer, long dueNanos) {
        if (timer.isSet()) {
            throw new IllegalStateException("timer is already set");
        }
        timer.tick = Math.max(tickAtOrAfter(dueNanos), currentTick + 1);
        int slot = slotOf(timer);
        occupied[slot >> 6] |= 1L << slot;
        append(timer, slot);
        size++;
    }

    private static int slotOf(Timer timer) {
        return timer.tick == Timer.FIRING ? FIRING_SLOT : (int) timer.tick & MASK;
    }

    private long tickAtOrAfter(long nanos) {
        return -Math.floorDiv(originNanos - nanos, TICK_NANOS);
    }

    private void append(Timer timer, int slot) {
        Timer tail = tails[slot];
        timer.previous = tail;
        timer.next = null;
        if (tail == null) {
            heads[slot] = timer;
        } else {
            tail.next = timer;
        }
        tails[slot] = timer;
    }

    /** Cancels a timer; does nothing when it is not set. */
    public void cancel(Timer timer) {
        if (timer.isSet()) {
            unlink(timer, slotOf(timer));
            timer.tick = Timer.IDLE;
            size--;
        }
    }

    private void unlink(Timer timer, int slot) {
        Timer before = timer.previous;
        Timer after = timer.next;
        if (before == null) {
            heads[slot] = after;
        } else {
            before.next = after;
        }
        if (after == null) {
            tails[slot] = before;
        } else {
            after.previous = before;
        }
        if (heads[slot] == null && slot != FIRING_SLOT) {
            occupied[slot >> 6] &= ~(1L << slot);
        }
        timer.next = null;
        timer.previous = null;
    }

    /**
     * Fires every timer due by then, in the order of their ticks. What a timer throws is thrown on; the timers after it
     * fire with the next call.
     */
    public void advance(long nowNanos) {
        long lastTick = Math.floorDiv(nowNanos - originNanos, TICK_NANOS);
        long tick = nextOccupiedTick();
        while (tick <= lastTick) {
            currentTick = tick;
            fireCurrent(nowNanos);
            tick = nextOccupiedTick();
        }
        currentTick = Math.max(currentTick, lastTick);
    }

    private void fireCurrent(long nowNanos) {
        collectDue((int) currentTick & MASK);
        Timer timer = heads[FIRING_SLOT];
        while (timer != null) {
            unlink(timer, FIRING_SLOT);
            timer.tick = Timer.IDLE;
            size--;
            maxLagNanos = Math.max(maxLagNanos, nowNanos - originNanos - currentTick * TICK_NANOS);
            timer.fire();
            timer = heads[FIRING_SLOT];
        }
    }

    private void collectDue(int slot) {
        Timer timer = heads[slot];
        while (timer != null) {
            Timer following = timer.next;
            if (timer.tick == currentTick) {
                unlink(timer, slot);
                timer.tick = Timer.FIRING;
                append(timer, FIRING_SLOT);
            }
            timer = following;
        }
    }

    /**
     * When to call {@link #advance} next; {@link #NEVER} when no timer is set. May be earlier than the earliest timer,
     * by whole turns of the wheel.
     */
    public long nextDueNanos() {
        long tick = nextOccupiedTick();
        return tick == NEVER ? NEVER : originNanos + tick * TICK_NANOS;
    }

    private long nextOccupiedTick() {
        if (size == 0) {
            return NEVER;
        }
        if (heads[FIRING_SLOT] != null) {
            return currentTick;
        }
        int start = (int) (currentTick + 1) & MASK;
        for (int step = 0; step <= occupied.length; step++) {
            int word = ((start >> 6) + step) % occupied.length;
            long bits = occupied[word];
            if (step == 0) {
                bits &= -1L << start;
            }
            if (bits != 0) {
                int slot = (word << 6) + Long.numberOfTrailingZeros(bits);
                return currentTick + 1 + ((slot - start) & MASK);
            }
        }
        return NEVER;
    }

    /** The longest time that a fired timer had waited beyond its tick, since the last call. */
    public long takeMaxLagNanos() {
        long lag = maxLagNanos;
        maxLagNanos = 0;
        return lag;
    }
}
