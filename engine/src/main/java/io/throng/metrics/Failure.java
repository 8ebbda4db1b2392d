package io.throng.metrics;

import java.time.Instant;

/**
 * Failed requests that have series and message in common.
 *
 * @param method the HTTP method, or the kind of call
 * @param name the name of the series
 * @param kind why they failed
 * @param message what the log would say, its first 1,000 characters at most; never holds secrets
 * @param count how many, at least 1
 * @param firstSeen when the first of them ended
 * @param lastSeen when the last of them ended
 */
public record Failure(
        String method,
        String name,
        FailureKind kind,
        String message,
        long count,
        Instant firstSeen,
        Instant lastSeen) {}
