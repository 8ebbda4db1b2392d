package io.throng.engine.internal.netty;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.wire.Origin;
import io.throng.metrics.FailureKind;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NettyWireTest {

    private final MockWebServer server = new MockWebServer();
    private final NettyRuntime runtime = new NettyRuntime(1, WireSettings.DEFAULT);
    private final TestUser user = new TestUser(runtime);

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        runtime.close();
        server.close();
    }

    private Origin origin() {
        return new Origin(false, "127.0.0.1", server.getPort(), 0);
    }

    private static MockResponse ok(String body) {
        return new MockResponse(200, Headers.EMPTY, body);
    }

    @Test
    void shouldReceiveStatusHeadersAndBody() throws InterruptedException {
        server.enqueue(new MockResponse(201, Headers.of("X-Kind", "greeting"), "hello"));

        Ended ended = user.get(origin(), "/greet");

        assertThat(ended.isReceived()).isTrue();
        assertThat(ended.status()).isEqualTo(201);
        assertThat(ended.headers()).contains("X-Kind: greeting\n").doesNotContain("\r");
        assertThat(ended.body()).isEqualTo("hello");
        assertThat(server.takeRequest().getRequestLine()).isEqualTo("GET /greet HTTP/1.1");
    }

    @Test
    void shouldReuseItsConnectionWhenTheServerKeepsIt() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            server.enqueue(ok("again"));
            assertThat(user.get(origin(), "/").body()).isEqualTo("again");
        }

        assertThat(connectionsOf(3)).isEqualTo(1);
    }

    @Test
    void shouldGiveEveryUserAConnectionOfItsOwn() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            server.enqueue(ok(""));
            assertThat(new TestUser(runtime).get(origin(), "/").status()).isEqualTo(200);
        }

        assertThat(connectionsOf(3)).isEqualTo(3);
    }

    @Test
    void shouldOpenANewConnectionWhenTheServerAskedToCloseTheLast() throws InterruptedException {
        for (int i = 0; i < 2; i++) {
            server.enqueue(new MockResponse(200, Headers.of("Connection", "close"), "bye"));
            assertThat(user.get(origin(), "/").body()).isEqualTo("bye");
        }

        assertThat(connectionsOf(2)).isEqualTo(2);
    }

    private int connectionsOf(int requests) throws InterruptedException {
        int connections = 0;
        for (int i = 0; i < requests; i++) {
            RecordedRequest request = server.takeRequest();
            connections = Math.max(connections, request.getConnectionIndex() + 1);
        }
        return connections;
    }

    @Test
    void shouldReceiveChunks() {
        server.enqueue(new MockResponse.Builder()
                .chunkedBody("x".repeat(100_000), 1_000)
                .build());

        Ended ended = user.get(origin(), "/");

        assertThat(ended.body()).isEqualTo("x".repeat(100_000));
        assertThat(ended.bodyBytes()).isEqualTo(100_000);
    }

    @Test
    void shouldOnlyCountALongBodyWhenNothingIsKept() {
        server.enqueue(ok("x".repeat(3_000_000)));

        Ended ended = user.countingOnly().get(origin(), "/");

        assertThat(ended.bodyBytes()).isEqualTo(3_000_000);
        assertThat(ended.body()).isEmpty();
        assertThat(ended.headers()).isEmpty();
    }

    @Test
    void shouldPassOverInterimResponses() {
        server.enqueue(new MockResponse.Builder()
                .addInformationalResponse(new MockResponse(103, Headers.of("Link", "</style.css>"), ""))
                .body("final")
                .build());

        assertThat(user.get(origin(), "/").body()).isEqualTo("final");
    }

    @Test
    void shouldExpectNoBodyAfterHeadAnd204() throws InterruptedException {
        server.enqueue(new MockResponse(200, Headers.of("Content-Length", "5"), ""));
        server.enqueue(new MockResponse(204, Headers.EMPTY, ""));
        server.enqueue(ok("after"));

        assertThat(user.head(origin(), "/").status()).isEqualTo(200);
        assertThat(user.get(origin(), "/").status()).isEqualTo(204);
        assertThat(user.get(origin(), "/").body()).isEqualTo("after");
        assertThat(connectionsOf(3)).isEqualTo(1);
    }

    @Test
    void shouldTalkToSeveralOriginsOverOneConnectionEach() throws IOException, InterruptedException {
        try (MockWebServer other = new MockWebServer()) {
            other.start();
            Origin second = new Origin(false, "localhost", other.getPort(), 1);
            for (int i = 0; i < 2; i++) {
                server.enqueue(ok("one"));
                other.enqueue(ok("two"));
                assertThat(user.get(origin(), "/").body()).isEqualTo("one");
                assertThat(user.get(second, "/").body()).isEqualTo("two");
            }

            assertThat(connectionsOf(2)).isEqualTo(1);
            assertThat(other.getRequestCount()).isEqualTo(2);
        }
    }

    @Test
    void shouldReachLocalhostByName() {
        server.enqueue(ok("here"));

        assertThat(user.get(new Origin(false, "localhost", server.getPort(), 0), "/")
                        .body())
                .isEqualTo("here");
    }

    @Test
    void shouldServeManyUsersAtOnce() {
        List<CompletableFuture<Ended>> endings = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            server.enqueue(ok("x"));
            endings.add(new TestUser(runtime).start(origin(), "/"));
        }

        assertThat(endings)
                .allSatisfy(ending -> assertThat(TestUser.await(ending).body()).isEqualTo("x"));
    }

    @Test
    void shouldFailWhenNobodyListens() throws IOException {
        Origin nobody = new Origin(false, "127.0.0.1", unusedPort(), 0);

        assertThat(user.get(nobody, "/"))
                .isEqualTo(Ended.failed(FailureKind.REFUSED, "connection to 127.0.0.1:" + nobody.port() + " refused"));
        assertThat(user.get(nobody, "/").kind()).isEqualTo(FailureKind.REFUSED);
        assertThat(user.answers()).isEqualTo(2);
    }

    @Test
    void shouldFailWhenNobodyListensOnLocalhost() throws IOException {
        Origin nobody = new Origin(false, "localhost", unusedPort(), 0);

        assertThat(user.get(nobody, "/"))
                .isEqualTo(Ended.failed(FailureKind.REFUSED, "connection to localhost:" + nobody.port() + " refused"));
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void shouldFailWithinTheConnectTimeoutWhenTheNameCannotBeResolved() {
        WireSettings impatient = new WireSettings(Duration.ofSeconds(2), false, 0);
        try (NettyRuntime other = new NettyRuntime(1, impatient)) {
            Ended ended = new TestUser(other).get(new Origin(false, "nowhere.invalid", 80, 0), "/");

            assertThat(ended).isEqualTo(Ended.failed(FailureKind.DNS, "host nowhere.invalid cannot be resolved"));
        }
    }

    @Test
    void shouldSendALongRequestWhole() throws InterruptedException {
        String body = "0123456789".repeat(500_000);
        server.enqueue(ok("got it"));

        assertThat(user.post(origin(), "/", body).body()).isEqualTo("got it");
        assertThat(server.takeRequest().getBodySize()).isEqualTo(body.length());
    }

    @Test
    void shouldKeepToAShorterTimeoutAfterALongerOne() {
        server.enqueue(ok("quick"));
        server.enqueue(slow());

        assertThat(user.get(origin(), "/").isReceived()).isTrue();
        assertThat(user.timeout(Duration.ofSeconds(1)).get(origin(), "/"))
                .isEqualTo(Ended.failed(FailureKind.TIMEOUT, "no complete response within 1s (nothing received)"));
    }

    private static MockResponse slow() {
        return new MockResponse.Builder().headersDelay(20, TimeUnit.SECONDS).build();
    }

    @Test
    void shouldNotAnswerAfterCancel() throws InterruptedException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return request.getTarget().equals("/next") ? ok("next") : slow();
            }
        });
        CompletableFuture<Ended> cancelled = user.start(origin(), "/cancelled");
        server.takeRequest();

        user.cancel();
        Ended next = user.get(origin(), "/next");

        assertThat(next.body()).isEqualTo("next");
        assertThat(cancelled).isNotDone();
        assertThat(user.answers()).isEqualTo(1);
        assertThat(server.takeRequest().getConnectionIndex()).isEqualTo(1);
    }

    @Test
    void shouldStartAfreshAfterLeaving() throws InterruptedException {
        server.enqueue(ok(""));
        server.enqueue(ok(""));

        user.get(origin(), "/");
        user.leave();
        user.get(origin(), "/");

        assertThat(connectionsOf(2)).isEqualTo(2);
    }
}
