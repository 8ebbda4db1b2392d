package io.throng.reporting.csv;

import static io.throng.reporting.csv.CsvNumbers.currentRate;
import static io.throng.reporting.csv.CsvNumbers.times;

import io.throng.metrics.RequestStats;
import io.throng.metrics.Snapshot;
import io.throng.reporting.internal.Percentile;
import io.throng.reporting.internal.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The state of the run at one second: current rates, and totals since the start. */
final class HistorySheet implements Sheet {

    private final boolean full;

    HistorySheet(boolean full) {
        this.full = full;
    }

    @Override
    public List<String> header() {
        return Stream.of(
                        Stream.of("Timestamp", "User Count", "Type", "Name", "Requests/s", "Failures/s"),
                        Percentile.SHOWN.stream().map(Percentile::label),
                        Stream.of(
                                "Total Request Count",
                                "Total Failure Count",
                                "Total Median Response Time",
                                "Total Average Response Time",
                                "Total Min Response Time",
                                "Total Max Response Time",
                                "Total Average Content Size"))
                .flatMap(columns -> columns)
                .toList();
    }

    @Override
    public List<List<String>> rows(Snapshot snapshot) {
        Stream<Series> series = full ? Series.of(snapshot).stream() : Stream.empty();
        return Stream.concat(series, Stream.of(Series.total(snapshot)))
                .map(row -> row(snapshot, row))
                .toList();
    }

    private List<String> row(Snapshot snapshot, Series series) {
        RequestStats whole = series.whole();
        RequestStats current = series.current();
        List<String> row = new ArrayList<>(List.of(
                Long.toString(snapshot.at().getEpochSecond()),
                Integer.toString(snapshot.users()),
                whole.method(),
                whole.name(),
                currentRate(current.requestsPerSecond()),
                currentRate(current.failuresPerSecond())));
        row.addAll(CsvNumbers.percentiles((full ? current : whole).responseTime(), whole.count() > 0));
        row.addAll(times(whole));
        return row;
    }
}
