package io.throng.engine.internal.netty;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.wire.Origin;
import io.throng.metrics.FailureKind;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedConnectionsTest {

    private static final int USERS = 40;

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Origin origin() {
        return new Origin(false, "127.0.0.1", server.getPort(), 0);
    }

    private static NettyRuntime sharing(int most) {
        return new NettyRuntime(1, new WireSettings(Duration.ofSeconds(10), false, most));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void shouldServeAllOverAtMostSoManyConnections(int most) throws InterruptedException {
        try (NettyRuntime runtime = sharing(most)) {
            List<CompletableFuture<Ended>> endings = new ArrayList<>();
            for (int i = 0; i < USERS; i++) {
                server.enqueue(new MockResponse(200, Headers.EMPTY, "x"));
                endings.add(new TestUser(runtime, true).start(origin(), "/"));
            }

            assertThat(endings)
                    .allSatisfy(
                            ending -> assertThat(TestUser.await(ending).body()).isEqualTo("x"));
            assertThat(connections()).hasSize(most);
        }
    }

    @Test
    void shouldServeThoseWhoWaitInTheOrderTheyCame() throws InterruptedException {
        try (NettyRuntime runtime = sharing(1)) {
            List<CompletableFuture<Ended>> endings = new ArrayList<>();
            List<String> paths = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                server.enqueue(new MockResponse(200, Headers.EMPTY, ""));
                paths.add("/" + i);
                endings.add(new TestUser(runtime, true).start(origin(), "/" + i));
            }
            endings.forEach(TestUser::await);

            assertThat(requestedPaths()).isEqualTo(paths);
        }
    }

    @Test
    void shouldOpenAnotherForThoseWhoWaitWhenTheServerCloses() throws InterruptedException {
        try (NettyRuntime runtime = sharing(1)) {
            List<CompletableFuture<Ended>> endings = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                server.enqueue(new MockResponse(200, Headers.of("Connection", "close"), "x"));
                endings.add(new TestUser(runtime, true).start(origin(), "/"));
            }

            assertThat(endings)
                    .allSatisfy(
                            ending -> assertThat(TestUser.await(ending).body()).isEqualTo("x"));
            assertThat(connections()).hasSize(3);
        }
    }

    @Test
    void shouldReuseOneConnectionForUsersWhoComeOneAfterTheOther() throws InterruptedException {
        try (NettyRuntime runtime = sharing(5)) {
            for (int i = 0; i < 3; i++) {
                server.enqueue(new MockResponse(200, Headers.EMPTY, ""));
                TestUser user = new TestUser(runtime, true);
                user.get(origin(), "/");
                user.leave();
            }

            assertThat(connections()).hasSize(1);
        }
    }

    @Test
    void shouldTimeOutWhileWaitingAndFreeTheConnectionThatStalled() throws IOException {
        try (NettyRuntime runtime = sharing(1);
                HostileServer stalling = new HostileServer(Hostility.STALL)) {
            Duration timeout = Duration.ofSeconds(1);
            CompletableFuture<Ended> served =
                    new TestUser(runtime, true).timeout(timeout.multipliedBy(2)).start(stalling.origin(), "/");
            CompletableFuture<Ended> waiting =
                    new TestUser(runtime, true).timeout(timeout).start(stalling.origin(), "/");
            CompletableFuture<Ended> next =
                    new TestUser(runtime, true).timeout(timeout.multipliedBy(3)).start(stalling.origin(), "/");

            assertThat(TestUser.await(waiting)).isEqualTo(timedOut("1s", "no connection free"));
            assertThat(TestUser.await(served)).isEqualTo(timedOut("2s", "nothing received"));
            assertThat(TestUser.await(next)).isEqualTo(timedOut("3s", "nothing received"));
        }
    }

    private static Ended timedOut(String timeout, String stage) {
        return Ended.failed(FailureKind.TIMEOUT, "no complete response within " + timeout + " (" + stage + ")");
    }

    @Test
    void shouldServeTheNextWhenOneWhoWaitsOrIsServedIsCancelled() throws IOException {
        try (NettyRuntime runtime = sharing(1);
                HostileServer stalling = new HostileServer(Hostility.STALL)) {
            TestUser served = new TestUser(runtime, true);
            TestUser waiting = new TestUser(runtime, true);
            CompletableFuture<Ended> first = served.start(stalling.origin(), "/");
            CompletableFuture<Ended> second = waiting.start(stalling.origin(), "/");
            CompletableFuture<Ended> third =
                    new TestUser(runtime, true).timeout(Duration.ofSeconds(1)).start(stalling.origin(), "/");

            waiting.cancel();
            served.cancel();

            assertThat(TestUser.await(third)).isEqualTo(timedOut("1s", "nothing received"));
            assertThat(first).isNotDone();
            assertThat(second).isNotDone();
        }
    }

    @Test
    void shouldFailEachOfThoseWhoWaitWhenNobodyListens() {
        server.close();
        try (NettyRuntime runtime = sharing(2)) {
            List<CompletableFuture<Ended>> endings = new ArrayList<>();
            for (int i = 0; i < USERS; i++) {
                endings.add(new TestUser(runtime, true).start(origin(), "/"));
            }

            assertThat(endings)
                    .allSatisfy(
                            ending -> assertThat(TestUser.await(ending).kind()).isEqualTo(FailureKind.REFUSED));
        }
    }

    private Set<Integer> connections() throws InterruptedException {
        Set<Integer> connections = new HashSet<>();
        for (int i = server.getRequestCount(); i > 0; i--) {
            connections.add(server.takeRequest().getConnectionIndex());
        }
        return connections;
    }

    private List<String> requestedPaths() throws InterruptedException {
        List<String> paths = new ArrayList<>();
        for (int i = server.getRequestCount(); i > 0; i--) {
            paths.add(server.takeRequest().getTarget());
        }
        return paths;
    }
}
