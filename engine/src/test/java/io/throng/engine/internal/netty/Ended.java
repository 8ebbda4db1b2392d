package io.throng.engine.internal.netty;

import io.throng.metrics.FailureKind;
import org.jspecify.annotations.Nullable;

/**
 * How an exchange ended.
 *
 * @param kind why it failed; null when the whole response was received
 * @param message what went wrong; empty when nothing did
 */
record Ended(
        int status,
        String headers,
        String body,
        long bodyBytes,
        @Nullable FailureKind kind,
        String message) {

    static Ended failed(FailureKind kind, String message) {
        return new Ended(0, "", "", 0, kind, message);
    }

    boolean isReceived() {
        return kind == null;
    }
}
