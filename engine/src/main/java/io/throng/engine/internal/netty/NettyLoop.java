package io.throng.engine.internal.netty;

import io.netty.channel.EventLoop;
import io.throng.engine.internal.time.Clock;
import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.time.SystemClock;
import io.throng.engine.internal.time.Timer;
import io.throng.engine.internal.time.TimerWheel;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A loop on an event loop of Netty, which is asked for one wake-up at a time: the one of the nearest timers. */
final class NettyLoop implements Loop {

    private static final Logger LOG = LoggerFactory.getLogger(NettyLoop.class);

    private final Clock clock = new SystemClock();
    private final EventLoop eventLoop;
    private final TimerWheel wheel;
    private long wakeUpNanos = TimerWheel.NEVER;
    private @Nullable Future<?> wakeUp;
    private boolean advancing;

    NettyLoop(EventLoop eventLoop) {
        this.eventLoop = eventLoop;
        this.wheel = new TimerWheel(clock.nanoTime());
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public void execute(Runnable task) {
        eventLoop.execute(task);
    }

    @Override
    public void set(Timer timer, long dueNanos) {
        wheel.set(timer, dueNanos);
        if (!advancing && (wakeUp == null || dueNanos - wakeUpNanos < 0)) {
            wakeUpAtNextDue();
        }
    }

    @Override
    public void cancel(Timer timer) {
        wheel.cancel(timer);
    }

    @Override
    public void at(long nanos, Runnable task) {
        var unused = eventLoop.schedule(task, Math.max(0, nanos - clock.nanoTime()), TimeUnit.NANOSECONDS);
    }

    @Override
    public long takeMaxLagNanos() {
        return wheel.takeMaxLagNanos();
    }

    private void wakeUpAtNextDue() {
        long nextDueNanos = wheel.nextDueNanos();
        if (wakeUp != null) {
            if (nextDueNanos == wakeUpNanos) {
                return;
            }
            wakeUp.cancel(false);
            wakeUp = null;
        }
        if (nextDueNanos != TimerWheel.NEVER) {
            wakeUpNanos = nextDueNanos;
            wakeUp = eventLoop.schedule(this::advance, nextDueNanos - clock.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }

    private void advance() {
        wakeUp = null;
        advancing = true;
        try {
            wheel.advance(clock.nanoTime());
        } catch (RuntimeException | Error e) {
            LOG.error("a timer failed", e);
        } finally {
            advancing = false;
            wakeUpAtNextDue();
        }
    }
}
