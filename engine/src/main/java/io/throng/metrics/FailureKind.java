package io.throng.metrics;

/** Why a request failed. */
public enum FailureKind {
    /** The status said so: 400 or above, and the request did not check the status itself. */
    STATUS,
    /** A check of the load test was not met. */
    CHECK,
    /** The answer was not complete within the request timeout, or the connection was not open within the connect timeout. */
    TIMEOUT,
    /** Nobody listens at the address. */
    REFUSED,
    /** The connection ended before the answer was complete. */
    CLOSED,
    /** The host name could not be resolved. */
    DNS,
    /** The TLS handshake failed, for example because the certificate is not trusted. */
    TLS,
    /** The bytes received are not HTTP, or break its rules or the limits set. */
    PROTOCOL,
    /** The request could not be built, so nothing was sent. */
    UNBUILT,
    /** A call of the load test's own ended with an error. */
    CALL,
    /** Any other error of the connection. */
    NETWORK
}
