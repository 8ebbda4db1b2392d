package io.throng.engine.internal.run;

import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.time.Timer;

/** A timer that is always set on a loop, so that a loop which keeps work waiting is noticed even when it has none. */
final class Heartbeat extends Timer {

    private static final long PERIOD_NANOS = 50_000_000;

    private final Loop loop;

    private Heartbeat(Loop loop) {
        this.loop = loop;
    }

    static void start(Loop loop) {
        loop.execute(new Heartbeat(loop)::fire);
    }

    @Override
    protected void fire() {
        loop.set(this, loop.clock().nanoTime() + PERIOD_NANOS);
    }
}
