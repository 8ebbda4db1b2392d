package io.throng.reporting.internal;

import io.throng.metrics.RequestStats;
import io.throng.metrics.Snapshot;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One row of a table of requests.
 *
 * @param whole what is known since the start of the run
 * @param current what is known of the last full seconds
 */
public record Series(RequestStats whole, RequestStats current) {

    /** The order of rows in every report. */
    public static final Comparator<RequestStats> BY_NAME_AND_METHOD =
            Comparator.comparing(RequestStats::name).thenComparing(RequestStats::method);

    /** Every series of a snapshot, in the order of rows. */
    public static List<Series> of(Snapshot snapshot) {
        List<RequestStats> whole = snapshot.requests();
        List<RequestStats> current = snapshot.current();
        return IntStream.range(0, whole.size())
                .mapToObj(i -> new Series(whole.get(i), current.get(i)))
                .sorted(Comparator.comparing(Series::whole, BY_NAME_AND_METHOD))
                .toList();
    }

    /** The row of all requests together. */
    public static Series total(Snapshot snapshot) {
        return new Series(snapshot.total(), snapshot.currentTotal());
    }

    /** Statistics in the order of rows. */
    public static List<RequestStats> sorted(List<RequestStats> stats) {
        return stats.stream().sorted(BY_NAME_AND_METHOD).toList();
    }
}
