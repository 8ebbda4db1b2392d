package io.throng.engine.internal.run;

import io.throng.engine.internal.time.Clock;
import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.time.Timer;

/** A loop that can be made to hear nothing any more, as one whose thread a lambda does not give back. */
final class DeafLoop implements Loop {

    private final Loop loop;
    private boolean deaf;

    DeafLoop(Loop loop) {
        this.loop = loop;
    }

    void goDeaf() {
        deaf = true;
    }

    @Override
    public Clock clock() {
        return loop.clock();
    }

    @Override
    public void execute(Runnable task) {
        if (!deaf) {
            loop.execute(task);
        }
    }

    @Override
    public void set(Timer timer, long dueNanos) {
        loop.set(timer, dueNanos);
    }

    @Override
    public void cancel(Timer timer) {
        loop.cancel(timer);
    }

    @Override
    public long takeMaxLagNanos() {
        return loop.takeMaxLagNanos();
    }
}
