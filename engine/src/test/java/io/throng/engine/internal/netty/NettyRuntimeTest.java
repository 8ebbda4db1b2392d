package io.throng.engine.internal.netty;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.time.Timer;
import io.throng.engine.internal.wire.Origin;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Headers;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NettyRuntimeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void shouldLeaveNoThreadBehind() throws IOException {
        try (MockWebServer plain = new MockWebServer();
                MockWebServer secure = new MockWebServer()) {
            HeldCertificate certificate = new HeldCertificate.Builder().build();
            secure.useHttps(new HandshakeCertificates.Builder()
                    .heldCertificate(certificate)
                    .build()
                    .sslSocketFactory());
            start(plain);
            start(secure);
            Set<Thread> before = Thread.getAllStackTraces().keySet();
            NettyRuntime runtime = new NettyRuntime(2, new WireSettings(Duration.ofSeconds(5), true, 0));
            TestUser user = new TestUser(runtime);
            assertThat(user.get(new Origin(false, "127.0.0.1", plain.getPort(), 0), "/")
                            .isReceived())
                    .isTrue();
            assertThat(user.get(new Origin(true, "127.0.0.1", secure.getPort(), 1), "/")
                            .isReceived())
                    .isTrue();
            assertThat(user.get(new Origin(false, "nowhere.invalid", 80, 2), "/")
                            .isReceived())
                    .isFalse();

            assertThat(ownThreads(before)).isNotEmpty();
            runtime.close();

            assertThat(ownThreads(before)).isEmpty();
        }
    }

    private static void start(MockWebServer server) throws IOException {
        server.enqueue(new MockResponse(200, Headers.EMPTY, ""));
        server.start();
    }

    /** Threads that were not there before, without those of the server. */
    private static Set<String> ownThreads(Set<Thread> before) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread))
                .map(Thread::getName)
                .filter(name -> !name.startsWith("MockWebServer") && !name.startsWith("OkHttp"))
                .collect(Collectors.toSet());
    }

    /** Three users in one go of the loop, so that none is answered before all have asked and could share a connection. */
    private static List<CompletableFuture<Ended>> askAtOnce(
            NettyRuntime runtime, Sharing sharing, HostileServer server) {
        CompletableFuture<List<CompletableFuture<Ended>>> asked = new CompletableFuture<>();
        runtime.loop(0).execute(() -> {
            List<CompletableFuture<Ended>> endings = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                endings.add(sharing.newUser(runtime).start(server.origin(), "/"));
            }
            asked.complete(endings);
        });
        return asked.join();
    }

    @ParameterizedTest
    @EnumSource(names = {"OWN", "UNLIMITED"})
    void shouldCloseItsConnectionsWhenItCloses(Sharing sharing) throws IOException {
        try (HostileServer server = new HostileServer(Hostility.SPEAK_WHILE_IDLE)) {
            NettyRuntime runtime = new NettyRuntime(1, WireSettings.DEFAULT);
            assertThat(askAtOnce(runtime, sharing, server))
                    .allSatisfy(ending ->
                            assertThat(TestUser.await(ending).isReceived()).isTrue());
            assertThat(server.openConnections()).isEqualTo(3);

            runtime.close();
            server.speak();
            server.speak();
            server.speak();

            Awaitility.await().atMost(PATIENCE).until(() -> server.openConnections() == 0);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OWN", "UNLIMITED", "ONE"})
    void shouldCloseWhileExchangesAreUnderWay(Sharing sharing) throws IOException {
        try (HostileServer server = new HostileServer(Hostility.STALL)) {
            NettyRuntime runtime = sharing.newRuntime();
            TestUser user = sharing.newUser(runtime);
            CompletableFuture<Ended> ending = user.start(server.origin(), "/");
            Awaitility.await().atMost(PATIENCE).until(() -> server.openConnections() == 1);

            runtime.close();

            Awaitility.await().atMost(PATIENCE).until(() -> server.openConnections() == 0);
            assertThat(user.answers()).isEqualTo(ending.isDone() ? 1 : 0);
        }
    }

    @Test
    void shouldNameItsDaemonThreads() {
        try (NettyRuntime runtime = new NettyRuntime(2, WireSettings.DEFAULT)) {
            assertThat(nameOfDaemon(runtime.loop(0))).isEqualTo("throng-loop-1");
            assertThat(nameOfDaemon(runtime.loop(1))).isEqualTo("throng-loop-2");
            assertThat(nameOfDaemon(runtime.control())).isEqualTo("throng-control");
            assertThat(runtime.loopCount()).isEqualTo(2);
        }
    }

    private static String nameOfDaemon(Loop loop) {
        return TestUser.await(CompletableFuture.supplyAsync(
                () -> (Thread.currentThread().isDaemon() ? "" : "not a daemon: ")
                        + Thread.currentThread().getName(),
                loop::execute));
    }

    @Test
    void shouldFireTimersInOrderAndNeverEarlyAndNotWhenCancelled() throws InterruptedException {
        BlockingQueue<String> fired = new LinkedBlockingQueue<>();
        try (NettyRuntime runtime = new NettyRuntime(1, WireSettings.DEFAULT)) {
            Loop loop = runtime.control();
            loop.execute(() -> {
                set(loop, "late", 60, fired);
                set(loop, "early", 20, fired);
                set(loop, "middle", 40, fired);
                loop.cancel(set(loop, "cancelled", 30, fired));
            });

            assertThat(fired.poll(30, TimeUnit.SECONDS)).isEqualTo("early");
            assertThat(fired.poll(30, TimeUnit.SECONDS)).isEqualTo("middle");
            assertThat(fired.poll(30, TimeUnit.SECONDS)).isEqualTo("late");
        }
    }

    @Test
    void shouldGoOnFiringTimersAfterOneFailed() throws InterruptedException {
        BlockingQueue<String> fired = new LinkedBlockingQueue<>();
        try (NettyRuntime runtime = new NettyRuntime(1, WireSettings.DEFAULT)) {
            Loop loop = runtime.loop(0);
            loop.execute(() -> {
                loop.set(new FailingTimer(), loop.clock().nanoTime());
                set(loop, "next", 20, fired);
            });

            assertThat(fired.poll(30, TimeUnit.SECONDS)).isEqualTo("next");
        }
    }

    private static Timer set(Loop loop, String name, int delayMillis, BlockingQueue<String> fired) {
        long dueNanos = loop.clock().nanoTime() + TimeUnit.MILLISECONDS.toNanos(delayMillis);
        Timer timer = new Timer() {
            @Override
            protected void fire() {
                fired.add(loop.clock().nanoTime() < dueNanos ? name + " was early" : name);
            }
        };
        loop.set(timer, dueNanos);
        return timer;
    }

    private static final class FailingTimer extends Timer {

        @Override
        protected void fire() {
            throw new IllegalStateException("this timer fails on purpose");
        }
    }
}
