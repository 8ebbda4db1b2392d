package io.throng.metrics.internal;

/** What makes two exceptions the same. */
record ExceptionKey(String place, String type, String message, String stackTrace) {

    ExceptionKey other() {
        return new ExceptionKey(place, "(other exceptions)", "", "");
    }
}
