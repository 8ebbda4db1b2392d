package io.throng.reporting.json;

import io.throng.metrics.RequestStats;
import io.throng.reporting.internal.ExactNumbers;
import java.math.BigDecimal;

/** Everything about one series, one group, or all requests together. */
record SeriesPart(
        String method,
        String name,
        long started,
        long count,
        long ok,
        long failed,
        long interrupted,
        BigDecimal failureRatio,
        BigDecimal requestsPerSecond,
        BigDecimal failuresPerSecond,
        long bodyBytes,
        BigDecimal averageBodyBytes,
        BigDecimal overMillis,
        TimesPart responseTime,
        TimesPart okResponseTime,
        TimesPart failedResponseTime,
        TimesPart serviceTime,
        TimesPart startDelay,
        TimesPart connectionWait) {

    static SeriesPart of(RequestStats stats) {
        return new SeriesPart(
                stats.method(),
                stats.name(),
                stats.started(),
                stats.count(),
                stats.ok(),
                stats.failed(),
                stats.interrupted(),
                ExactNumbers.shortest(stats.failureRatio()),
                ExactNumbers.shortest(stats.requestsPerSecond()),
                ExactNumbers.shortest(stats.failuresPerSecond()),
                stats.bodyBytes(),
                ExactNumbers.shortest(stats.averageBodyBytes()),
                ExactNumbers.millis(stats.over()),
                TimesPart.of(stats.responseTime()),
                TimesPart.of(stats.okResponseTime()),
                TimesPart.of(stats.failedResponseTime()),
                TimesPart.of(stats.serviceTime()),
                TimesPart.of(stats.startDelay()),
                TimesPart.of(stats.connectionWait()));
    }
}
