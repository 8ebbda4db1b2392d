package io.throng.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The answer to a request, as a check sees it. Valid only inside the check that it was given to. */
public interface Response {

    /** The HTTP status code. */
    int status();

    /** The first header of that name, in whatever case. */
    Optional<String> header(String name);

    /** All headers of that name, in whatever case and in the order received. */
    List<String> headers(String name);

    /** The body as text, in the charset of its Content-Type, else UTF-8. */
    String body();

    /** The body as received, without chunk framing; the caller's own copy. */
    byte[] bodyBytes();

    /** The length of the body in bytes. */
    long bodySize();

    /**
     * The body as JSON.
     *
     * @throws IllegalStateException when the body is not JSON; the message says where
     */
    Json json();

    /** From the moment the request asked for a connection to the last byte of the answer. */
    Duration latency();
}
