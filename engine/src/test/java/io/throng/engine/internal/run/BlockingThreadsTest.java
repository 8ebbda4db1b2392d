package io.throng.engine.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BlockingThreadsTest {

    private final BlockingThreads threads = new BlockingThreads();

    @Test
    void shouldGiveEveryTaskADaemonThreadOfItsOwn() throws InterruptedException {
        int tasks = 50;
        CountDownLatch together = new CountDownLatch(tasks);
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        for (int i = 0; i < tasks; i++) {
            threads.execute(() -> {
                thread.complete(Thread.currentThread());
                together.countDown();
                awaitForever(together);
            });
        }

        together.await();

        assertThat(thread.join().isDaemon()).isTrue();
        assertThat(thread.join().getName()).startsWith("throng-blocking-");
        threads.close();
    }

    @Test
    void shouldUseAnIdleThreadAgain() {
        Set<Thread> used = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            CompletableFuture<Thread> thread = new CompletableFuture<>();
            threads.execute(() -> thread.complete(Thread.currentThread()));
            used.add(thread.join());
            await().until(() -> thread.join().getState() == Thread.State.TIMED_WAITING);
        }

        assertThat(used).hasSize(1);
        threads.close();
    }

    @Test
    void shouldLetTasksWaitWhenThereAreEnoughThreads() throws InterruptedException {
        int tasks = 2 * BlockingThreads.MOST_THREADS;
        CountDownLatch busy = new CountDownLatch(BlockingThreads.MOST_THREADS);
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(tasks);
        Set<Thread> used = ConcurrentHashMap.newKeySet();
        for (int i = 0; i < tasks; i++) {
            threads.execute(() -> {
                used.add(Thread.currentThread());
                busy.countDown();
                awaitForever(goOn);
                done.countDown();
            });
        }

        busy.await();
        goOn.countDown();
        done.await();

        assertThat(used).hasSize(BlockingThreads.MOST_THREADS);
        threads.close();
    }

    private static void awaitForever(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void shouldInterruptWhatStillRunsWhenClosed() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        threads.execute(() -> {
            running.countDown();
            awaitForever(new CountDownLatch(1));
            interrupted.complete(Thread.currentThread().isInterrupted());
        });
        running.await();

        threads.close();

        assertThat(interrupted.join()).isTrue();
        assertThatThrownBy(() -> threads.execute(() -> {})).isInstanceOf(RejectedExecutionException.class);
    }
}
