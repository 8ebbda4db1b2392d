package io.throng.engine.internal.time;

/**
 * One thread that does one thing after another, with timers of its own. Everything that belongs to a loop is touched
 * on the loop only.
 */
public interface Loop {

    Clock clock();

    /** Runs a task on the loop, after what is already waiting. From any thread. */
    void execute(Runnable task);

    /** Sets a timer, to the millisecond and never early. On the loop only. */
    void set(Timer timer, long dueNanos);

    /** Cancels a timer; does nothing when it is not set. On the loop only. */
    void cancel(Timer timer);

    /**
     * Runs a task at a moment, as exactly as the loop can and never early; at once when the moment has passed. It
     * costs a wake-up of its own, and cannot be cancelled. On the loop only.
     */
    void at(long nanos, Runnable task);

    /** The longest time that due work was kept waiting since the last call. On the loop only. */
    long takeMaxLagNanos();
}
