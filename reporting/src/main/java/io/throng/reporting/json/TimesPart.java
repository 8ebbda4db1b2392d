package io.throng.reporting.json;

import io.throng.metrics.Distribution;
import io.throng.reporting.internal.ExactNumbers;
import io.throng.reporting.internal.Percentile;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A distribution of durations; every time is null when there is none, because none is not zero. */
record TimesPart(
        long count,
        @Nullable BigDecimal minMillis,
        @Nullable BigDecimal meanMillis,
        @Nullable BigDecimal maxMillis,
        Map<String, @Nullable BigDecimal> percentilesMillis,
        String histogram) {

    static TimesPart of(Distribution times) {
        Map<String, @Nullable BigDecimal> percentiles = new LinkedHashMap<>();
        for (Percentile percentile : Percentile.SHOWN) {
            percentiles.put(percentile.number(), millis(times, percentile.of(times)));
        }
        return new TimesPart(
                times.count(),
                millis(times, times.min()),
                millis(times, times.mean()),
                millis(times, times.max()),
                percentiles,
                times.encoded());
    }

    /** A time of a distribution; null when it has none. */
    static @Nullable BigDecimal millis(Distribution times, Duration duration) {
        return times.isEmpty() ? null : ExactNumbers.millis(duration);
    }
}
