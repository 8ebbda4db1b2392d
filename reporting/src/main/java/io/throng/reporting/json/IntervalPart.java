package io.throng.reporting.json;

import static io.throng.reporting.internal.ExactNumbers.millis;

import io.throng.metrics.Interval;
import io.throng.metrics.RequestStats;
import io.throng.reporting.internal.Series;
import java.math.BigDecimal;
import java.util.List;

/** One entry of the timeline; a series in which nothing happened is left out of it. */
record IntervalPart(
        BigDecimal fromMillis,
        BigDecimal toMillis,
        int users,
        long arrivals,
        long warmUp,
        MomentPart total,
        List<MomentPart> requests) {

    static IntervalPart of(Interval interval) {
        return new IntervalPart(
                millis(interval.from()),
                millis(interval.elapsed()),
                interval.users(),
                interval.arrivals(),
                interval.warmUp(),
                MomentPart.of(interval.total()),
                Series.sorted(interval.requests()).stream()
                        .filter(IntervalPart::happened)
                        .map(MomentPart::of)
                        .toList());
    }

    private static boolean happened(RequestStats stats) {
        return stats.started() > 0 || stats.count() > 0 || stats.interrupted() > 0;
    }
}
