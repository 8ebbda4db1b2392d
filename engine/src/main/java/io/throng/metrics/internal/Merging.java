package io.throng.metrics.internal;

import io.throng.metrics.Distribution;
import io.throng.metrics.Interval;
import io.throng.metrics.RequestStats;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Adds statistics up without losing anything: counts are added, distributions merged. */
final class Merging {

    /** A total of no time in which nothing happened. */
    static final RequestStats NOTHING = total(List.of(), Duration.ZERO);

    private Merging() {}

    /** All series of one stretch of time as one row. */
    static RequestStats total(List<RequestStats> series, Duration over) {
        RequestStats total = new SeriesRecorder().stats(new SeriesName("", RequestStats.AGGREGATED), over);
        for (RequestStats stats : series) {
            total = plus(total, stats, over);
        }
        return total;
    }

    /** Two lists of the same series, each with its twin; the second may be empty. */
    static List<RequestStats> each(List<RequestStats> series, List<RequestStats> others, Duration over) {
        if (others.isEmpty()) {
            return series;
        }
        List<RequestStats> sums = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            sums.add(plus(series.get(i), others.get(i), over));
        }
        return sums;
    }

    /** Neighbouring intervals as one. */
    static Interval interval(List<Interval> neighbours) {
        Interval merged = neighbours.get(0);
        for (Interval next : neighbours.subList(1, neighbours.size())) {
            Duration over = merged.total().over().plus(next.total().over());
            List<RequestStats> requests = each(merged.requests(), next.requests(), over);
            merged = new Interval(
                    merged.from(),
                    next.elapsed(),
                    next.users(),
                    merged.arrivals() + next.arrivals(),
                    merged.warmUp() + next.warmUp(),
                    plus(merged.total(), next.total(), over),
                    requests);
        }
        return merged;
    }

    private static RequestStats plus(RequestStats a, RequestStats b, Duration over) {
        Distribution ok = a.okResponseTime().plus(b.okResponseTime());
        Distribution failed = a.failedResponseTime().plus(b.failedResponseTime());
        Distribution response = ok.plus(failed);
        return new RequestStats(
                a.method(),
                a.name(),
                a.started() + b.started(),
                a.interrupted() + b.interrupted(),
                a.bodyBytes() + b.bodyBytes(),
                response,
                ok,
                failed,
                isPunctual(a) && isPunctual(b) ? response : a.serviceTime().plus(b.serviceTime()),
                a.startDelay().plus(b.startDelay()),
                a.connectionWait().plus(b.connectionWait()),
                over);
    }

    /** Whether both times are the very same, so that a timeline need not keep them twice. */
    @SuppressWarnings("ReferenceEquality") // equal ones that are two objects are merged as well, only slower
    private static boolean isPunctual(RequestStats stats) {
        return stats.serviceTime() == stats.responseTime();
    }
}
