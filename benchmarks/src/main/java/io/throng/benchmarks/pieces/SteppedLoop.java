package io.throng.benchmarks.pieces;

import io.throng.engine.internal.time.Clock;
import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.time.SystemClock;
import io.throng.engine.internal.time.Timer;
import io.throng.engine.internal.time.TimerWheel;
import java.util.ArrayDeque;
import java.util.Queue;

/** A loop on the real clock that goes on when told to, and whose timers fire when told to. */
final class SteppedLoop implements Loop {

    private final Clock clock = new SystemClock();
    private final TimerWheel wheel = new TimerWheel(clock.nanoTime());
    private final Queue<Runnable> tasks = new ArrayDeque<>();

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    /** Runs the task that has waited longest. */
    void runNext() {
        tasks.remove().run();
    }

    @Override
    public void set(Timer timer, long dueNanos) {
        wheel.set(timer, dueNanos);
    }

    @Override
    public void cancel(Timer timer) {
        wheel.cancel(timer);
    }

    /** Fires the timers that are due next, however far away that is. */
    void fireNext() {
        wheel.advance(wheel.nextDueNanos());
    }

    @Override
    public void at(long nanos, Runnable task) {
        throw new UnsupportedOperationException("nobody arrives here");
    }

    @Override
    public long takeMaxLagNanos() {
        return wheel.takeMaxLagNanos();
    }
}
