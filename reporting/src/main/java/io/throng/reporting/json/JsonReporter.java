package io.throng.reporting.json;

import com.google.errorprone.annotations.CheckReturnValue;
import io.throng.metrics.Report;
import io.throng.metrics.Reporter;
import io.throng.metrics.RunInfo;
import io.throng.reporting.internal.FilePath;
import io.throng.reporting.internal.OutputFile;
import java.io.IOException;

/**
 * Writes the result of a run as one JSON document when the run has ended: everything that is known of it, with a
 * histogram per series that any HdrHistogram library can read and merge. The document names its schema and version;
 * {@code docs/json-result.md} explains it.
 *
 * <p>The file appears whole or not at all: until the run has ended, an older file of that name stays as it is.
 *
 * <p>Immutable. One reporter can serve several runs; each replaces the file of the one before.
 */
@CheckReturnValue
public final class JsonReporter implements Reporter {

    private final String path;

    private JsonReporter(String path) {
        this.path = path;
    }

    /**
     * Writes a file.
     *
     * @param path such as {@code results/api.json}; missing folders are made
     * @throws IllegalArgumentException when blank, ending in a slash, or impossible
     */
    public static JsonReporter to(String path) {
        return new JsonReporter(FilePath.require(report(path), path, "a file, such as results/api.json"));
    }

    /**
     * Makes sure that the file can be written.
     *
     * @throws IOException when it cannot, such as when it is an existing folder
     */
    @Override
    public Report open(RunInfo info) throws IOException {
        return new JsonReport(OutputFile.prepare(report(path), path));
    }

    private static String report(String path) {
        return "json(\"" + path + "\")";
    }
}
