package io.throng.engine.internal.run;

import io.throng.engine.internal.time.Clock;
import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.time.Timer;

/** A loop that is another one, for tests that change how tasks are taken. */
class LoopAround implements Loop {

    private final Loop loop;

    LoopAround(Loop loop) {
        this.loop = loop;
    }

    @Override
    public Clock clock() {
        return loop.clock();
    }

    @Override
    public void execute(Runnable task) {
        loop.execute(task);
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
    public void at(long nanos, Runnable task) {
        loop.at(nanos, task);
    }

    @Override
    public long takeMaxLagNanos() {
        return loop.takeMaxLagNanos();
    }
}
