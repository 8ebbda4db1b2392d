package io.throng.engine.internal.time;

/** Calls something at a time. */
public final class Alarm extends Timer {

    private final Loop loop;
    private final Runnable action;

    public Alarm(Loop loop, Runnable action) {
        this.loop = loop;
        this.action = action;
    }

    /** Sets it, or sets it anew. */
    public void at(long nanos) {
        loop.cancel(this);
        loop.set(this, nanos);
    }

    public void cancel() {
        loop.cancel(this);
    }

    @Override
    protected void fire() {
        action.run();
    }
}
