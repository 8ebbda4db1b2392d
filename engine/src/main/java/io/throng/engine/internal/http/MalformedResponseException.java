package io.throng.engine.internal.http;

/** The bytes received break the rules of HTTP/1.1 or a limit. The message says what was given and what is expected. */
public final class MalformedResponseException extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedResponseException(String message) {
        super(message, null, false, false);
    }
}
