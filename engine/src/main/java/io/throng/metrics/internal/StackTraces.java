package io.throng.metrics.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stack traces as text, cut where the engine begins: users look for their own lines. */
final class StackTraces {

    private static final String ENGINE = "io.throng.engine.internal.";
    private static final String MORE = "\t...";
    private static final int MOST_FRAMES = 30;
    private static final int MOST_CAUSES = 8;

    private StackTraces() {}

    static String text(Throwable thrown) {
        List<String> lines = new ArrayList<>();
        Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
        Throwable cause = thrown;
        String lead = "";
        while (cause != null && told.size() < MOST_CAUSES && told.add(cause)) {
            lines.add(lead + Message.withType(cause));
            frames(cause, lines);
            cause = causeOf(cause);
            lead = "Caused by: ";
        }
        return String.join("\n", lines);
    }

    private static @Nullable Throwable causeOf(Throwable thrown) {
        try {
            return thrown.getCause();
        } catch (Throwable broken) {
            return null;
        }
    }

    private static void frames(Throwable thrown, List<String> lines) {
        int frames = 0;
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().startsWith(ENGINE)) {
                return;
            }
            if (frames++ == MOST_FRAMES) {
                lines.add(MORE);
                return;
            }
            lines.add("\tat " + frame);
        }
    }
}
