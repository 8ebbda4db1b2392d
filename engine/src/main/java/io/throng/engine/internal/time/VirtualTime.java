package io.throng.engine.internal.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.BooleanSupplier;

/**
 * The manual twin of the real loops: loops that share one clock, which moves only when told to. Everything happens on
 * the caller's thread, in an order that depends on nothing else, so a run takes as long as its computation and gives
 * the same result each time.
 */
public final class VirtualTime implements Clock {

    private final Instant epoch;
    private final List<ManualLoop> loops = new ArrayList<>();
    private long nanos;

    /** Time starts at zero, which is that moment on the wall. */
    public VirtualTime(Instant epoch) {
        this.epoch = epoch;
    }

    @Override
    public long nanoTime() {
        return nanos;
    }

    @Override
    public Instant now() {
        return epoch.plusNanos(nanos);
    }

    /** A new loop on this time. */
    public Loop newLoop() {
        ManualLoop loop = new ManualLoop();
        loops.add(loop);
        return loop;
    }

    /** Moves time forward, doing on the way all that becomes due, each at its own moment. */
    public void advance(Duration duration) {
        runUntil(nanos + duration.toNanos(), () -> true);
    }

    /**
     * Moves time forward to a moment in the same way, unless the caller has had enough before: then time stays where it
     * is.
     *
     * @param goesOn asked at every moment once at least, and again and again when time does not get on
     */
    public void runUntil(long targetNanos, BooleanSupplier goesOn) {
        drain(goesOn);
        long next = nextDue();
        while (goesOn.getAsBoolean()) {
            if (next > targetNanos) {
                nanos = targetNanos;
                return;
            }
            nanos = Math.max(nanos, next);
            for (ManualLoop loop : loops) {
                loop.wheel.advance(nanos);
                loop.runExact();
                drain(goesOn);
            }
            next = nextDue();
        }
    }

    private long nextDue() {
        long next = TimerWheel.NEVER;
        for (ManualLoop loop : loops) {
            next = Math.min(next, loop.nextDueNanos());
        }
        return next;
    }

    private void drain(BooleanSupplier goesOn) {
        boolean worked = true;
        while (worked && goesOn.getAsBoolean()) {
            worked = false;
            for (ManualLoop loop : loops) {
                worked |= loop.drain();
            }
        }
    }

    private record Exact(long atNanos, long number, Runnable task) {}

    private final class ManualLoop implements Loop {

        private final Queue<Runnable> tasks = new ArrayDeque<>();
        private final TimerWheel wheel = new TimerWheel(nanos);
        private final PriorityQueue<Exact> exact =
                new PriorityQueue<>(Comparator.comparingLong(Exact::atNanos).thenComparingLong(Exact::number));
        private long exactCount;

        @Override
        public Clock clock() {
            return VirtualTime.this;
        }

        @Override
        public void execute(Runnable task) {
            tasks.add(task);
        }

        @Override
        public void set(Timer timer, long dueNanos) {
            wheel.set(timer, dueNanos);
        }

        @Override
        public void cancel(Timer timer) {
            wheel.cancel(timer);
        }

        @Override
        public void at(long atNanos, Runnable task) {
            exact.add(new Exact(atNanos, exactCount++, task));
        }

        private long nextDueNanos() {
            Exact first = exact.peek();
            return first == null ? wheel.nextDueNanos() : Math.min(first.atNanos, wheel.nextDueNanos());
        }

        /** What is set meanwhile has to wait for its turn, even when it is due already. */
        private void runExact() {
            long set = exactCount;
            Exact first = exact.peek();
            while (first != null && first.atNanos <= nanos && first.number < set) {
                exact.remove();
                first.task.run();
                first = exact.peek();
            }
        }

        @Override
        public long takeMaxLagNanos() {
            return wheel.takeMaxLagNanos();
        }

        private boolean drain() {
            int waiting = tasks.size();
            for (int i = 0; i < waiting; i++) {
                tasks.remove().run();
            }
            return waiting > 0;
        }
    }
}
