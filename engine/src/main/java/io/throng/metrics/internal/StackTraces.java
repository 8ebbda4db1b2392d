package io.throng.metrics.internal;

import java.util.ArrayList;
import java.util.List;

/** Stack traces as text, cut where the engine begins: users look for their own lines. */
final class StackTraces {

    private static final String ENGINE = "io.throng.engine.internal.";
    private static final int DEEPEST = 50;

    private StackTraces() {}

    static String text(Throwable thrown) {
        List<String> lines = new ArrayList<>();
        Throwable cause = thrown;
        String lead = "";
        while (cause != null && lines.size() < DEEPEST) {
            lines.add(lead + cause);
            frames(cause, lines);
            cause = cause.getCause() == cause ? null : cause.getCause();
            lead = "Caused by: ";
        }
        return String.join("\n", lines);
    }

    private static void frames(Throwable thrown, List<String> lines) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().startsWith(ENGINE) || lines.size() >= DEEPEST) {
                return;
            }
            lines.add("\tat " + frame);
        }
    }
}
