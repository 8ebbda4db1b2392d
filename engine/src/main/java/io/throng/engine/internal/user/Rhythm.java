package io.throng.engine.internal.user;

import io.throng.plan.Wait;
import java.util.function.Supplier;

/** When the iterations of a user begin. Used on the user's loop. */
public interface Rhythm {

    /** Makes the rhythm of each user for a wait of the plan. */
    static Supplier<Rhythm> of(Wait wait) {
        if (wait instanceof Wait.Pacing pacing) {
            PacingSlots slots = new PacingSlots(pacing.period().toNanos(), pacing.late());
            return () -> new Timetable(slots);
        }
        ThinkTime shared = ThinkTime.of(wait);
        return () -> shared;
    }

    /** The user has done what it does at its start, and goes on with its first iteration. */
    default void start(VirtualUser user) {}

    /**
     * An iteration has ended, and is to be followed by another.
     *
     * @return true when that begins at once; false when the user's timer has been set
     * @throws Exception what a lambda throws
     */
    boolean next(VirtualUser user) throws Exception;

    /**
     * The timer has fired.
     *
     * @return true when the iteration begins now; false when the timer has been set again
     */
    default boolean timerFired(VirtualUser user) {
        return true;
    }

    /** An iteration begins. */
    void begun(VirtualUser user);

    /** The user is to stop, for its load has ended then; it may have an iteration to finish. */
    default void loadEnded(long atNanos) {}

    /**
     * No other iteration will begin.
     *
     * @param left how many the user would still have had to do
     */
    default void cutOff(VirtualUser user, long left) {}
}
