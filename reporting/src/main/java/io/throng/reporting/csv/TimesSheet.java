package io.throng.reporting.csv;

import io.throng.metrics.Distribution;
import io.throng.metrics.RequestStats;
import io.throng.metrics.Snapshot;
import io.throng.reporting.internal.Percentile;
import io.throng.reporting.internal.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Both times of every series since the start of the run, and the parts in which a request may have waited. */
final class TimesSheet implements Sheet {

    @Override
    public List<String> header() {
        return Stream.concat(
                        Stream.of("Type", "Name", "Time", "Request Count", "Average Time", "Min Time", "Max Time"),
                        Percentile.SHOWN.stream().map(Percentile::label))
                .toList();
    }

    @Override
    public List<List<String>> rows(Snapshot snapshot) {
        return Stream.concat(Series.sorted(snapshot.requests()).stream(), Stream.of(snapshot.total()))
                .flatMap(TimesSheet::rows)
                .toList();
    }

    private static Stream<List<String>> rows(RequestStats stats) {
        return Stream.of(
                row(stats, "Response Time", stats.responseTime()),
                row(stats, "Service Time", stats.serviceTime()),
                row(stats, "Start Delay", stats.startDelay()),
                row(stats, "Connection Wait", stats.connectionWait()));
    }

    private static List<String> row(RequestStats stats, String name, Distribution times) {
        List<String> row = new ArrayList<>(List.of(stats.method(), stats.name(), name, Long.toString(times.count())));
        row.addAll(CsvNumbers.averageAndBounds(times));
        row.addAll(CsvNumbers.percentiles(times, !times.isEmpty()));
        return row;
    }
}
