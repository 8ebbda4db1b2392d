package io.throng.engine.internal.run;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads for code that blocks: made when needed, 256 at most, gone when idle. */
public final class BlockingThreads implements Executor, AutoCloseable {

    static final int MOST_THREADS = 256;
    private static final int IDLE_SECONDS = 10;

    private final ThreadPoolExecutor pool;
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    public BlockingThreads() {
        AtomicInteger number = new AtomicInteger();
        Tasks tasks = new Tasks();
        pool = new ThreadPoolExecutor(
                0,
                MOST_THREADS,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                tasks,
                task -> {
                    Thread thread = new Thread(task, "throng-blocking-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    threads.removeIf(other -> other.getState() == Thread.State.TERMINATED);
                    threads.add(thread);
                    return thread;
                },
                (task, pool) -> tasks.keep(task, pool));
    }

    /** A queue that takes a task only when a thread waits for it, for a pool makes threads when its queue is full. */
    private static final class Tasks extends LinkedTransferQueue<Runnable> {

        private static final long serialVersionUID = 1;

        @Override
        public boolean offer(Runnable task) {
            return tryTransfer(task);
        }

        /** Takes a task for which no further thread can be made. */
        void keep(Runnable task, ThreadPoolExecutor pool) {
            if (pool.isShutdown()) {
                throw new RejectedExecutionException("the run has ended");
            }
            put(task);
        }
    }

    @Override
    public void execute(Runnable task) {
        pool.execute(task);
    }

    /** Interrupts what still runs and waits a moment for it. */
    @Override
    public void close() {
        pool.shutdownNow();
        try {
            if (pool.awaitTermination(1, TimeUnit.SECONDS)) {
                for (Thread thread : threads) {
                    thread.join();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
