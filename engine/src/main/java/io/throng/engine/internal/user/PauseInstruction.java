package io.throng.engine.internal.user;

/** Waits for a time chosen evenly between two bounds. */
public record PauseInstruction(long minNanos, long maxNanos) implements Instruction {

    @Override
    public boolean begin(VirtualUser user) {
        return user.sleep(minNanos == maxNanos ? minNanos : user.random().nextLong(minNanos, maxNanos + 1));
    }

    @Override
    public void timerFired(VirtualUser user) {
        user.resume();
    }
}
