package io.throng.engine.internal.run;

import io.throng.engine.internal.time.Loop;
import java.time.Duration;

/** A loop that does what is due within a stretch of time only when that is over. */
final class StalledLoop extends LoopAround {

    private final long fromNanos;
    private final long toNanos;

    StalledLoop(Loop loop, Duration from, Duration to) {
        super(loop);
        this.fromNanos = from.toNanos();
        this.toNanos = to.toNanos();
    }

    @Override
    public void at(long nanos, Runnable task) {
        boolean isWithin = nanos >= fromNanos && nanos < toNanos;
        super.at(isWithin ? toNanos : nanos, task);
    }
}
