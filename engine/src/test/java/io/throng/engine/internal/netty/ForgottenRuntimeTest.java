package io.throng.engine.internal.netty;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.wire.Origin;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Headers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What the JVM keeps of a runtime that has ended: nothing, or every run in a test suite would cost memory for good. */
class ForgottenRuntimeTest {

    /** Its threads, which nothing but the weak references knows when this returns. */
    private static List<WeakReference<Thread>> threadsOfAnEndedRuntime() throws IOException {
        try (MockWebServer server = new MockWebServer()) {
            server.enqueue(new MockResponse(200, Headers.EMPTY, ""));
            server.start();
            try (NettyRuntime runtime = new NettyRuntime(1, WireSettings.DEFAULT)) {
                assertThat(new TestUser(runtime)
                                .get(new Origin(false, "127.0.0.1", server.getPort(), 0), "/")
                                .isReceived())
                        .isTrue();
                CompletableFuture<WeakReference<Thread>> user = new CompletableFuture<>();
                CompletableFuture<WeakReference<Thread>> control = new CompletableFuture<>();
                runtime.loop(0).execute(() -> user.complete(new WeakReference<>(Thread.currentThread())));
                runtime.control().execute(() -> control.complete(new WeakReference<>(Thread.currentThread())));
                return List.of(user.join(), control.join());
            }
        }
    }

    @Test
    void shouldBeForgottenWhenItHasEnded() throws IOException {
        List<WeakReference<Thread>> threads = threadsOfAnEndedRuntime();

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            System.gc();
            return threads.stream().allMatch(thread -> thread.get() == null);
        });
    }
}
