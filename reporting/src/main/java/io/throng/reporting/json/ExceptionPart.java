package io.throng.reporting.json;

import io.throng.metrics.UserException;

/** The same exception of the same lambda. */
record ExceptionPart(
        String place, String type, String message, String stackTrace, long count, String firstSeen, String lastSeen) {

    static ExceptionPart of(UserException exception) {
        return new ExceptionPart(
                exception.place(),
                exception.type(),
                exception.message(),
                exception.stackTrace(),
                exception.count(),
                exception.firstSeen().toString(),
                exception.lastSeen().toString());
    }
}
