package io.throng.engine.internal.user;

import io.throng.metrics.FailureKind;

/** One step made ready to run. Shared by all users of a scenario, so what belongs to one user lives in that user. */
public interface Instruction {

    /**
     * Begins the step, on the user's loop.
     *
     * @return true when the step is done already; false when {@link VirtualUser#resume()} will be called later on
     * @throws Exception what a lambda throws; it is counted, and the rest of the block is skipped
     */
    boolean begin(VirtualUser user) throws Exception;

    /** The user's timer has fired, which this step had set. */
    default void timerFired(VirtualUser user) {
        throw new IllegalStateException("no timer was set");
    }

    /** The response that this step had asked for is here. */
    default void received(VirtualUser user) {
        throw new IllegalStateException("no request was sent");
    }

    /** There will be no response. */
    default void failed(VirtualUser user, FailureKind kind, String message) {
        throw new IllegalStateException("no request was sent");
    }

    /** Breaks the step off while it is under way; {@link VirtualUser#resume()} must not be called any more. */
    default void interrupt(VirtualUser user) {}
}
