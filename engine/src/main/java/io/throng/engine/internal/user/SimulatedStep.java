package io.throng.engine.internal.user;

import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.wire.Exchange;
import io.throng.metrics.FailureKind;

/**
 * A step of one user that is measured but not really done: under way from its begin until it is told how it ends, or
 * until the user is interrupted. On the user's loop.
 */
public abstract class SimulatedStep {

    private final VirtualUser user;
    private final int series;

    /** @param series what it is counted in */
    protected SimulatedStep(VirtualUser user, int series) {
        this.user = user;
        this.series = series;
    }

    /** The step begins. It must not end within this call. */
    protected abstract void begin();

    /** The step is broken off; it must not be told how it ends any more. */
    protected abstract void brokenOff();

    /** Whether it has begun, and has neither ended nor been broken off. */
    public final boolean isUnderWay() {
        return user.pending() == this;
    }

    protected final Loop loop() {
        return user.worker().loop();
    }

    /** The one exchange of the user, which is the same as long as it lives. */
    protected final Exchange exchange() {
        return user.exchange();
    }

    /**
     * Ends the step well, and lets the user go on.
     *
     * @param connectionWaitNanos how long it had waited for a connection
     */
    protected final void ok(long connectionWaitNanos) {
        user.pending(null);
        user.measurement().ok(series, user.worker().nanoTime(), connectionWaitNanos, 0);
        user.resume();
    }

    /**
     * Ends the step badly, and lets the user go on.
     *
     * @param connectionWaitNanos how long it had waited for a connection
     */
    protected final void failed(long connectionWaitNanos, FailureKind kind, String message) {
        user.pending(null);
        user.measurement().failed(series, user.worker().nanoTime(), connectionWaitNanos, 0, kind, message);
        user.resume();
    }
}
