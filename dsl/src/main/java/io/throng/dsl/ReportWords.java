package io.throng.dsl;

import io.throng.metrics.Reporter;
import io.throng.metrics.Snapshot;
import io.throng.reporting.console.ConsoleReporter;
import io.throng.reporting.csv.CsvReporter;
import io.throng.reporting.json.JsonReporter;
import java.util.function.Consumer;

/** Words for reports. */
abstract class ReportWords extends SimulationWords {

    ReportWords() {}

    /** Shows the run on standard output: live while it goes on, then tables and the verdict. */
    public static ConsoleReporter console() {
        return ConsoleReporter.toStdout();
    }

    /**
     * Writes CSV files in the layout of Locust: {@code _stats.csv}, {@code _stats_history.csv}, {@code _failures.csv}
     * and {@code _exceptions.csv}.
     *
     * @param prefix path and beginning of the file names, such as {@code results/api}
     */
    public static CsvReporter csv(String prefix) {
        return CsvReporter.to(prefix);
    }

    /** Writes the whole result as one JSON document when the run has ended. */
    public static JsonReporter json(String path) {
        return JsonReporter.to(path);
    }

    /** Hands every snapshot to a lambda: once a second, and the last one; on a thread of its own. */
    public static Reporter reporter(Consumer<Snapshot> consumer) {
        return Reporter.of(consumer);
    }
}
