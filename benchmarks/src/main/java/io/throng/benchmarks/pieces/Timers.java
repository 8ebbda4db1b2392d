package io.throng.benchmarks.pieces;

import io.throng.engine.internal.time.Timer;
import io.throng.engine.internal.time.TimerWheel;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One timer of the wheel, while many others are set. */
@State(Scope.Thread)
public class Timers {

    private static final int FIRED = 1_000;
    private static final long SHORTEST_NANOS = 1_000_000_000;
    private static final long LONGEST_NANOS = 3_000_000_000L;
    private static final long TIMEOUT_NANOS = 30_000_000_000L;

    /** How many others are set. */
    @Param({"1000", "100000"})
    public int pending;

    private final TimerWheel wheel = new TimerWheel(0);
    private final SplittableRandom random = new SplittableRandom(1);
    private final Timer timeout = new Thinker();
    private long nowNanos;
    private long fired;
    private long meant;

    /** Sets itself again each time it fires, as users with think time do. */
    private final class Thinker extends Timer {
        @Override
        protected void fire() {
            fired++;
            wheel.set(this, nowNanos + random.nextLong(SHORTEST_NANOS, LONGEST_NANOS));
        }
    }

    @Setup
    public void setOthers() {
        for (int i = 0; i < pending; i++) {
            wheel.set(new Thinker(), random.nextLong(LONGEST_NANOS));
        }
    }

    /** A timer fires and is set again for one to three seconds later. */
    @Benchmark
    @OperationsPerInvocation(FIRED)
    public long fireAndSet() {
        meant += FIRED;
        while (fired < meant) {
            nowNanos = wheel.nextDueNanos();
            wheel.advance(nowNanos);
        }
        return fired;
    }

    /** A timer is set and cancelled, as a timeout that is not needed. */
    @Benchmark
    public boolean setAndCancel() {
        wheel.set(timeout, TIMEOUT_NANOS);
        wheel.cancel(timeout);
        return timeout.isSet();
    }
}
