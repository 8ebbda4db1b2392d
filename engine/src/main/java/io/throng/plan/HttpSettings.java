package io.throng.plan;

import java.time.Duration;
import java.util.List;

/**
 * How all requests of a test are sent.
 *
 * @param headers sent with every request
 * @param requestTimeout until the last byte of an answer
 * @param connectTimeout until a connection is open, TLS included
 * @param trustAll whether certificates are taken unseen
 * @param connections who uses which connections
 */
public record HttpSettings(
        List<Field> headers,
        Duration requestTimeout,
        Duration connectTimeout,
        boolean trustAll,
        ConnectionUse connections) {

    /** No headers, 30 s for a request, 10 s for a connection, certificates verified, connections by model. */
    public static final HttpSettings DEFAULT = new HttpSettings(
            List.of(), Duration.ofSeconds(30), Duration.ofSeconds(10), false, new ConnectionUse.ByModel());

    public HttpSettings {
        headers = List.copyOf(headers);
    }
}
