package io.throng.reporting.csv;

import io.throng.metrics.Report;
import io.throng.metrics.Snapshot;
import java.io.IOException;
import java.util.List;

/** The files of one run: one that grows, and those that are replaced. */
final class CsvReport implements Report {

    private final CsvFile history;
    private final List<CsvFile> replaced;

    private CsvReport(CsvFile history, List<CsvFile> replaced) {
        this.history = history;
        this.replaced = replaced;
    }

    static CsvReport create(String report, String prefix, boolean fullHistory) throws IOException {
        return new CsvReport(
                CsvFile.create(report, prefix + "_stats_history.csv", new HistorySheet(fullHistory)),
                List.of(
                        CsvFile.create(report, prefix + "_stats.csv", new StatsSheet()),
                        CsvFile.create(report, prefix + "_failures.csv", new FailuresSheet()),
                        CsvFile.create(report, prefix + "_exceptions.csv", new ExceptionsSheet()),
                        CsvFile.create(report, prefix + "_times.csv", new TimesSheet()),
                        CsvFile.create(report, prefix + "_schedules.csv", new SchedulesSheet())));
    }

    @Override
    public void snapshot(Snapshot snapshot) throws IOException {
        history.append(snapshot);
        for (CsvFile file : replaced) {
            file.rewrite(snapshot);
        }
    }
}
