package io.throng.engine.internal.run;

import io.throng.engine.internal.time.Loop;
import java.util.concurrent.RejectedExecutionException;

/** A loop that refuses tasks once it is closed, as those of Netty do. */
final class ClosableLoop extends LoopAround {

    private boolean closed;

    ClosableLoop(Loop loop) {
        super(loop);
    }

    void close() {
        closed = true;
    }

    @Override
    public void execute(Runnable task) {
        if (closed) {
            throw new RejectedExecutionException("loop is closed");
        }
        super.execute(task);
    }
}
