package io.throng.engine.internal.run;

import io.throng.engine.internal.time.Clock;
import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.time.Timer;
import java.util.concurrent.RejectedExecutionException;

/** A loop that refuses tasks once it is closed, as those of Netty do. */
final class ClosableLoop implements Loop {

    private final Loop loop;
    private boolean closed;

    ClosableLoop(Loop loop) {
        this.loop = loop;
    }

    void close() {
        closed = true;
    }

    @Override
    public Clock clock() {
        return loop.clock();
    }

    @Override
    public void execute(Runnable task) {
        if (closed) {
            throw new RejectedExecutionException("loop is closed");
        }
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
    public long takeMaxLagNanos() {
        return loop.takeMaxLagNanos();
    }
}
