package io.throng.metrics.internal;

/**
 * What exceptions and failures say, fit to be kept. Texts are cut, for there may be many, and code of the test's author
 * that is asked for one may throw itself.
 */
public final class Message {

    /** Most characters of a message that are kept. */
    static final int LONGEST = 1_000;

    private static final String CUT = "…";

    private Message() {}

    /** The message of an exception; empty when it has none. */
    public static String of(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            return message == null ? "" : bounded(message);
        } catch (Throwable broken) {
            return "";
        }
    }

    /** The type of an exception and its message, as {@link Throwable#toString()} has them. */
    public static String withType(Throwable thrown) {
        try {
            return bounded(String.valueOf(thrown.toString()));
        } catch (Throwable broken) {
            return thrown.getClass().getName();
        }
    }

    /** The text itself, or its beginning when it is too long. */
    static String bounded(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + CUT;
    }
}
