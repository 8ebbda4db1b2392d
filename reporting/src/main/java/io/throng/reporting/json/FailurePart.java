package io.throng.reporting.json;

import io.throng.metrics.Failure;
import io.throng.metrics.FailureKind;

/** Failed requests with the same message. */
record FailurePart(
        String method, String name, FailureKind kind, String message, long count, String firstSeen, String lastSeen) {

    static FailurePart of(Failure failure) {
        return new FailurePart(
                failure.method(),
                failure.name(),
                failure.kind(),
                failure.message(),
                failure.count(),
                failure.firstSeen().toString(),
                failure.lastSeen().toString());
    }
}
