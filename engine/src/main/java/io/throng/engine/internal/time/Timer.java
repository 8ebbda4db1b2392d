package io.throng.engine.internal.time;

import org.jspecify.annotations.Nullable;

/** Something that a loop does later. It is its own node in the wheel, so setting it allocates nothing. */
public abstract class Timer {

    static final long IDLE = -1;
    static final long FIRING = -2;

    @Nullable
    Timer next;

    @Nullable
    Timer previous;

    long tick = IDLE;

    /** Called on the loop that the timer was set on, once for each time it was set. May set it again. */
    protected abstract void fire();

    /** Whether the timer is set and has not fired yet. */
    public final boolean isSet() {
        return tick != IDLE;
    }
}
