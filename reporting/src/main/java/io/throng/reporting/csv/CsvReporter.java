package io.throng.reporting.csv;

import com.google.errorprone.annotations.CheckReturnValue;
import io.throng.metrics.Report;
import io.throng.metrics.Reporter;
import io.throng.metrics.RunInfo;
import io.throng.reporting.internal.FilePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes four CSV files with the names, headers and column order of Locust, so that scripts made for those keep working:
 *
 * <ul>
 *   <li>{@code <prefix>_stats.csv}: one row per series and the aggregated row, since the start of the run
 *   <li>{@code <prefix>_stats_history.csv}: a row per second and one at the end
 *   <li>{@code <prefix>_failures.csv}: distinct failures
 *   <li>{@code <prefix>_exceptions.csv}: distinct exceptions of lambdas
 * </ul>
 *
 * <p>and, in the same manner, two that tell what those have no columns for:
 *
 * <ul>
 *   <li>{@code <prefix>_times.csv}: response time, service time, start delay and connection wait of every series and
 *       aggregated, a row each, since the start of the run
 *   <li>{@code <prefix>_schedules.csv}: a row per scenario with the arrivals or iterations that were due, that began, and
 *       that were dropped because too many were in flight or the generator came too late; a warm-up included
 * </ul>
 *
 * <p>The files are truncated when the run starts. The history grows by the second; the others are replaced every second,
 * so that whoever reads them always sees a whole file. The last write is that of the final snapshot.
 *
 * <p>Times are in milliseconds, and response times where nothing else is said: exact instead of put into classes, and
 * never in scientific notation. Averages, minima and maxima always have a decimal point ({@code 15.0}, {@code 0.412345}).
 * Medians and percentiles have one only where it is needed ({@code 15}, {@code 15.312}): they resolve microseconds, except
 * that 100% is the exact maximum. A script that reads these columns as integers must read them as decimals instead.
 * Percentiles of a row without a request are {@code N/A}. Requests of a warm-up are in the current rates and percentiles
 * of the history, and in no other number of requests.
 *
 * <p>Immutable; every method returns a new reporter. One reporter can serve several runs one after the other; runs at
 * the same time need prefixes of their own, or the report of the earlier one ends with an error.
 */
@CheckReturnValue
public final class CsvReporter implements Reporter {

    private static final String EXPECTED = "a folder and the beginning of the file names, such as results/api";

    private final String prefix;
    private final boolean fullHistory;

    private CsvReporter(String prefix, boolean fullHistory) {
        this.prefix = prefix;
        this.fullHistory = fullHistory;
    }

    /**
     * Writes beside each other the files whose paths begin so.
     *
     * @param prefix folder and beginning of the file names, such as {@code results/api}; missing folders are made
     * @throws IllegalArgumentException when blank, ending in a slash, which leaves the files without a name, or impossible
     */
    public static CsvReporter to(String prefix) {
        return new CsvReporter(FilePath.require(report(prefix), prefix, EXPECTED), false);
    }

    /**
     * Lets the history have a row per series too, each second. The percentiles of the history are then those of the last
     * full seconds instead of those since the start, as in Locust.
     */
    public CsvReporter fullHistory() {
        return new CsvReporter(prefix, true);
    }

    /**
     * Makes the folders and the files, with their headers.
     *
     * @throws IOException when they cannot be made or written, or the prefix is an existing folder
     */
    @Override
    public Report open(RunInfo info) throws IOException {
        if (Files.isDirectory(Path.of(prefix))) {
            throw new IOException(report(prefix) + ": " + prefix + " is a folder; expected " + EXPECTED);
        }
        return CsvReport.create(report(prefix), prefix, fullHistory);
    }

    private static String report(String prefix) {
        return "csv(\"" + prefix + "\")";
    }
}
