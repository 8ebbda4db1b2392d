package io.throng.engine.internal.run;

import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.time.Timer;

/** Calls something at a time. */
final class Alarm extends Timer {

    private final Loop loop;
    private final Runnable action;

    Alarm(Loop loop, Runnable action) {
        this.loop = loop;
        this.action = action;
    }

    /** Sets it, or sets it anew. */
    void at(long nanos) {
        loop.cancel(this);
        loop.set(this, nanos);
    }

    void cancel() {
        loop.cancel(this);
    }

    @Override
    protected void fire() {
        action.run();
    }
}
