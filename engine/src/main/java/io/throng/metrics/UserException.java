package io.throng.metrics;

import java.time.Instant;

/**
 * Exceptions with the same place, type, message and stack, thrown by a lambda of the load test.
 *
 * @param place the path to the lambda, such as {@code scenario "slow" > task "boom"}
 * @param type the class name of the exception
 * @param message its message, its first 1,000 characters at most; empty when it has none
 * @param stackTrace the stack trace as text, without the engine's own frames
 * @param count how often, at least 1
 * @param firstSeen when it was thrown first
 * @param lastSeen when it was thrown last
 */
public record UserException(
        String place,
        String type,
        String message,
        String stackTrace,
        long count,
        Instant firstSeen,
        Instant lastSeen) {}
