package io.throng.engine.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
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
