package io.throng.reporting.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The rules for a path that a report is given, checked where it is given. */
public final class FilePath {

    private FilePath() {}

    /**
     * Refuses what cannot be a file.
     *
     * @param report what the user asked for; begins every message
     * @param path what they gave
     * @param expected what it should look like
     * @return {@code path} as this system writes it
     * @throws IllegalArgumentException when blank, ending in a slash, or impossible on this system
     */
    public static String require(String report, String path, String expected) {
        if (path.isBlank()) {
            throw new IllegalArgumentException(report + ": the path is blank; expected " + expected);
        }
        if (path.endsWith("/") || path.endsWith("\\")) {
            throw new IllegalArgumentException(report + ": the path names a folder; expected " + expected);
        }
        try {
            return Path.of(path).toString();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(report + ": " + e.getMessage() + "; expected " + expected, e);
        }
    }
}
