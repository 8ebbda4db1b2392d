package io.throng.reporting.csv;

import io.throng.metrics.Report;
import io.throng.metrics.Snapshot;
import java.io.IOException;

/** The four files of one run. */
final class CsvReport implements Report {

    private final CsvFile stats;
    private final CsvFile failures;
    private final CsvFile exceptions;
    private final CsvFile history;

    private CsvReport(CsvFile stats, CsvFile failures, CsvFile exceptions, CsvFile history) {
        this.stats = stats;
        this.failures = failures;
        this.exceptions = exceptions;
        this.history = history;
    }

    static CsvReport create(String report, String prefix, boolean fullHistory) throws IOException {
        return new CsvReport(
                CsvFile.create(report, prefix + "_stats.csv", new StatsSheet()),
                CsvFile.create(report, prefix + "_failures.csv", new FailuresSheet()),
                CsvFile.create(report, prefix + "_exceptions.csv", new ExceptionsSheet()),
                CsvFile.create(report, prefix + "_stats_history.csv", new HistorySheet(fullHistory)));
    }

    @Override
    public void snapshot(Snapshot snapshot) throws IOException {
        history.append(snapshot);
        stats.rewrite(snapshot);
        failures.rewrite(snapshot);
        exceptions.rewrite(snapshot);
    }
}
