package io.throng.examples;

import static io.throng.dsl.Throng.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.dsl.Scenario;
import io.throng.dsl.Step;
import io.throng.examples.testing.Page;
import io.throng.examples.testing.PathServer;
import io.throng.metrics.Failure;
import io.throng.metrics.FailureKind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;

/** The page about errors shows messages as they really are. */
class ErrorsPageTest {

    private static final Map<String, MockResponse> ANSWERS = Map.of(
            "/ill", PathServer.answer(503, ""),
            "/text", PathServer.answer(200, "plain"),
            "/silent",
                    new MockResponse.Builder()
                            .onResponseStart(SocketEffect.Stall.INSTANCE)
                            .build(),
            "/gone",
                    new MockResponse.Builder()
                            .onResponseStart(new SocketEffect.CloseSocket())
                            .build(),
            "/odd", new MockResponse.Builder().status("SSH-2.0-OpenSSH").build());

    private final Page page = Page.at("docs/errors.md");

    ErrorsPageTest() throws IOException {}

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(FailureKind.STATUS, "status 503", get("/ill")),
                Arguments.of(
                        FailureKind.CHECK,
                        "expected status is 200, was 404",
                        get("/missing").check(status().is(200))),
                Arguments.of(
                        FailureKind.CHECK,
                        "expected jsonPath $.id exists, but body is not JSON: ",
                        get("/text").check(jsonPath("$.id").exists())),
                Arguments.of(
                        FailureKind.TIMEOUT,
                        "no complete response within 30s (nothing received)",
                        get("/silent").timeout(millis(300))),
                Arguments.of(FailureKind.TIMEOUT, "call did not end within 30s", call("never", s -> Mono.never())),
                Arguments.of(FailureKind.CLOSED, "connection closed before the response", get("/gone")),
                Arguments.of(
                        FailureKind.PROTOCOL,
                        "the response begins with \"SSH-2.0\", expected \"HTTP/1.\"",
                        get("/odd")),
                Arguments.of(
                        FailureKind.UNBUILT,
                        "request could not be built: variable \"token\" is not set",
                        get("/#{token}")),
                Arguments.of(
                        FailureKind.CALL,
                        "java.io.IOException: gone",
                        call("broken", s -> Mono.error(new IOException("gone")))));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void shouldShowTheMessageOf(FailureKind kind, String message, Step step) throws Exception {
        try (PathServer server = PathServer.start(ANSWERS)) {
            Failure failure = failureOf(step, server.baseUrl());

            assertThat(failure.kind()).isEqualTo(kind);
            assertThat(failure.message().replaceAll("within \\S+", "within 30s"))
                    .startsWith(message);
            assertThat(page.text()).contains("`" + kind + "`").contains("`" + message);
        }
    }

    @Test
    void shouldShowTheMessageOfARefusedConnection() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        Failure failure = failureOf(get("/"), "http://127.0.0.1:" + port);

        assertThat(failure.kind()).isEqualTo(FailureKind.REFUSED);
        assertThat(page.text()).contains("`" + failure.message().replace(":" + port, ":5000") + "`");
    }

    @Test
    void shouldExplainEveryKind() {
        assertThat(page.section("Failures").findAll("\\| `([A-Z]+)` \\|"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(FailureKind.values())
                        .map(FailureKind::name)
                        .toList());
    }

    private static Failure failureOf(Step step, String baseUrl) {
        Scenario once = scenario()
                .onStart(run(session -> session.set("lambda", "sets what it likes")))
                .task(step);
        return loadTest(once)
                .baseUrl(baseUrl)
                .http(http().requestTimeout(millis(300)))
                .iterations(1)
                .run()
                .failures()
                .get(0);
    }
}
