package io.throng.metrics.internal;

import io.throng.metrics.FailureKind;

/** What makes two failures the same. */
record FailureKey(int series, FailureKind kind, String message) {

    FailureKey other() {
        return new FailureKey(series, kind, "(other failures)");
    }
}
