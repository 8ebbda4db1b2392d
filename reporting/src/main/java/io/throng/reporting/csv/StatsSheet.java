package io.throng.reporting.csv;

import static io.throng.reporting.csv.CsvNumbers.decimal;
import static io.throng.reporting.csv.CsvNumbers.times;

import io.throng.metrics.RequestStats;
import io.throng.metrics.Snapshot;
import io.throng.reporting.internal.Percentile;
import io.throng.reporting.internal.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What every series did since the start of the run, and all together. */
final class StatsSheet implements Sheet {

    @Override
    public List<String> header() {
        return Stream.concat(
                        Stream.of(
                                "Type",
                                "Name",
                                "Request Count",
                                "Failure Count",
                                "Median Response Time",
                                "Average Response Time",
                                "Min Response Time",
                                "Max Response Time",
                                "Average Content Size",
                                "Requests/s",
                                "Failures/s"),
                        Percentile.SHOWN.stream().map(Percentile::label))
                .toList();
    }

    @Override
    public List<List<String>> rows(Snapshot snapshot) {
        return Stream.concat(Series.sorted(snapshot.requests()).stream(), Stream.of(snapshot.total()))
                .map(StatsSheet::row)
                .toList();
    }

    private static List<String> row(RequestStats stats) {
        List<String> row = new ArrayList<>(List.of(stats.method(), stats.name()));
        row.addAll(times(stats));
        row.add(decimal(stats.requestsPerSecond()));
        row.add(decimal(stats.failuresPerSecond()));
        row.addAll(CsvNumbers.percentiles(stats.responseTime(), stats.count() > 0));
        return row;
    }
}
