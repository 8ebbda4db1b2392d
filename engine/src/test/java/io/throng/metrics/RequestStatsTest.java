package io.throng.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class RequestStatsTest {

    @Test
    void shouldCountWhatEnded() {
        RequestStats stats = stats(6, 2, 900, Duration.ofSeconds(4));

        assertThat(stats.count()).isEqualTo(8);
        assertThat(stats.ok()).isEqualTo(6);
        assertThat(stats.failed()).isEqualTo(2);
        assertThat(stats.failureRatio()).isEqualTo(0.25);
        assertThat(stats.averageBodyBytes()).isEqualTo(112.5);
    }

    @Test
    void shouldDivideRatesByTheStretch() {
        RequestStats stats = stats(6, 2, 900, Duration.ofMillis(2500));

        assertThat(stats.requestsPerSecond()).isEqualTo(3.2);
        assertThat(stats.failuresPerSecond()).isEqualTo(0.8);
    }

    @Test
    void shouldBeZeroWhenNothingEnded() {
        RequestStats stats = stats(0, 0, 0, Duration.ofSeconds(4));

        assertThat(stats.count()).isZero();
        assertThat(stats.failureRatio()).isZero();
        assertThat(stats.averageBodyBytes()).isZero();
        assertThat(stats.requestsPerSecond()).isZero();
        assertThat(stats.failuresPerSecond()).isZero();
    }

    @Test
    void shouldHaveNoRateOverNoTime() {
        RequestStats stats = stats(1, 1, 10, Duration.ZERO);

        assertThat(stats.requestsPerSecond()).isZero();
        assertThat(stats.failuresPerSecond()).isZero();
        assertThat(stats.failureRatio()).isEqualTo(0.5);
    }

    private static RequestStats stats(int ok, int failed, long bodyBytes, Duration over) {
        Distribution okTime = milliseconds(ok);
        Distribution failedTime = milliseconds(failed);
        Distribution both = okTime.plus(failedTime);
        return new RequestStats(
                "GET",
                "/",
                ok + failed + 1,
                1,
                bodyBytes,
                both,
                okTime,
                failedTime,
                both,
                Distribution.EMPTY,
                Distribution.EMPTY,
                over);
    }

    private static Distribution milliseconds(int count) {
        var histogram = new Histogram(3);
        histogram.recordValueWithCount(1000, count);
        return Distribution.of(histogram, count * 1_000_000L, 1_000_000, 1_000_000);
    }
}
