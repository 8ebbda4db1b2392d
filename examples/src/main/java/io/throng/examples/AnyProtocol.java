package io.throng.examples;

import static io.throng.dsl.Throng.*;

import io.throng.dsl.LoadTest;
import io.throng.dsl.Scenario;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import reactor.core.publisher.Mono;

/** How do I measure something that is not HTTP? A Publisher with {@code call}, code that blocks with {@code blocking}. */
public final class AnyProtocol {

    private static final int CONNECT_TIMEOUT_MILLIS = 1_000;

    private AnyProtocol() {}

    static LoadTest against(String baseUrl) {
        URI api = URI.create(baseUrl);
        Scenario mixed = scenario("mixed")
                .task(3, call("timer", session -> Mono.delay(Duration.ofMillis(20))))
                .task(1, blocking("connect", session -> connect(api)))
                .waitConstant(0.01);

        return loadTest(mixed).users(5).spawnRate(50).runTime(seconds(5));
    }

    private static void connect(URI api) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(api.getHost(), api.getPort()), CONNECT_TIMEOUT_MILLIS);
        }
    }

    public static void main(String[] args) {
        try (DemoApi api = DemoApi.start()) {
            against(api.baseUrl()).report(console()).run();
        }
    }
}
