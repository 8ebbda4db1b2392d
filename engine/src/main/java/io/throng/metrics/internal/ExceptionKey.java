package io.throng.metrics.internal;

/** What makes two exceptions the same. */
record ExceptionKey(String place, String type, String message, String stackTrace) {

    static ExceptionKey of(String place, Throwable thrown) {
        String type = thrown.getClass().getName();
        return new ExceptionKey(place, type, Message.of(thrown), StackTraces.text(thrown));
    }

    ExceptionKey other() {
        return new ExceptionKey(place, "(other exceptions)", "", "");
    }
}
