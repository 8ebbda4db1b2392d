package io.throng.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.netty.ChannelBindException;

class DemoApiTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final DemoApi api = DemoApi.start();

    @AfterEach
    void close() {
        api.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/         | 200 | {\"message\":\"Welcome\"}",
                "/users    | 200 | {\"users\":[{\"id\":1,\"name\":\"Ada\"},{\"id\":2,\"name\":\"Grace\"},{\"id\":3,\"name\":\"Barbara\"}]}",
                "/status   | 200 | {\"status\":\"healthy\"}",
                "/search   | 200 | {\"hits\":[]}",
                "/orders/1 | 404 | {\"error\":\"no such order\"}",
            })
    void shouldAnswer(String path, int status, String body) throws Exception {
        HttpResponse<String> response = send(request(path));

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(response.body()).isEqualTo(body);
    }

    @Test
    void shouldTakeAnOrderWhenLoggedIn() throws Exception {
        HttpRequest.BodyPublisher nothing = HttpRequest.BodyPublishers.noBody();

        String login = send(request("/login").POST(nothing)).body();
        HttpResponse<String> stranger = send(request("/orders").POST(nothing));
        HttpResponse<String> order = send(
                request("/orders").header("Authorization", "Bearer demo-token").POST(nothing));

        assertThat(login).isEqualTo("{\"token\":\"demo-token\"}");
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(order.statusCode()).isEqualTo(201);
        assertThat(order.body()).isEqualTo("{\"id\":1}");
        assertThat(send(request("/orders/1")).body()).isEqualTo("{\"id\":1,\"state\":\"paid\"}");
    }

    @Test
    void shouldCountWhatArrives() throws Exception {
        for (String path : List.of("/", "/orders/1", "/orders/2")) {
            assertThat(send(request(path))).isNotNull();
        }

        assertThat(api.requests("GET", "/")).isEqualTo(1);
        assertThat(api.requests("GET", "/orders/{id}")).isEqualTo(2);
        assertThat(api.requests("GET", "/users")).isZero();
    }

    @Test
    void shouldListenOnTheGivenPort() {
        int port = URI.create(api.baseUrl()).getPort();
        api.close();

        try (DemoApi other = DemoApi.start(port)) {
            assertThat(other.baseUrl()).isEqualTo("http://127.0.0.1:" + port);
        }
    }

    @Test
    void shouldLeaveNoThreadWhenThePortIsTaken() {
        int port = URI.create(api.baseUrl()).getPort();
        List<String> before = threads();

        assertThatThrownBy(() -> DemoApi.start(port)).isInstanceOf(ChannelBindException.class);

        await().untilAsserted(() -> assertThat(threads()).hasSameSizeAs(before));
    }

    @Test
    void shouldLeaveNoThreadWhenClosed() throws Exception {
        assertThat(send(request("/"))).isNotNull();
        assertThat(threads()).isNotEmpty();

        api.close();

        await().untilAsserted(() -> assertThat(threads()).isEmpty());
    }

    /** A loop says that it has ended a moment before its thread has. */
    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .map(Thread::getName)
                .filter(name -> name.startsWith("demo-api"))
                .toList();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(api.baseUrl() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
