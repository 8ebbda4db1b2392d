package io.throng.reporting.json;

import io.throng.metrics.Distribution;
import io.throng.metrics.RequestStats;
import io.throng.reporting.internal.ExactNumbers;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What one series did in one interval; the times are null when no request ended in it. */
record MomentPart(
        String method,
        String name,
        long started,
        long count,
        long ok,
        long failed,
        long interrupted,
        BigDecimal requestsPerSecond,
        BigDecimal failuresPerSecond,
        @Nullable BigDecimal p50Millis,
        @Nullable BigDecimal p95Millis,
        @Nullable BigDecimal p99Millis,
        @Nullable BigDecimal maxMillis) {

    static MomentPart of(RequestStats stats) {
        Distribution times = stats.responseTime();
        return new MomentPart(
                stats.method(),
                stats.name(),
                stats.started(),
                stats.count(),
                stats.ok(),
                stats.failed(),
                stats.interrupted(),
                ExactNumbers.shortest(stats.requestsPerSecond()),
                ExactNumbers.shortest(stats.failuresPerSecond()),
                TimesPart.millis(times, times.p(50)),
                TimesPart.millis(times, times.p(95)),
                TimesPart.millis(times, times.p(99)),
                TimesPart.millis(times, times.max()));
    }
}
