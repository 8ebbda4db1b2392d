package io.throng.metrics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.metrics.RequestStats;
import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SeriesRecorderTest {

    private static final SeriesName NAME = new SeriesName("GET", "/");
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    private final SeriesRecorder recorder = new SeriesRecorder();

    private static long millis(long millis) {
        return millis * 1_000_000;
    }

    private RequestStats stats() {
        return recorder.stats(NAME, TEN_SECONDS);
    }

    @Test
    void shouldHaveNothingAtFirst() {
        RequestStats stats = stats();

        assertThat(stats.method()).isEqualTo("GET");
        assertThat(stats.name()).isEqualTo("/");
        assertThat(stats.count()).isZero();
        assertThat(stats.started()).isZero();
        assertThat(stats.startDelay().isEmpty()).isTrue();
        assertThat(stats.requestsPerSecond()).isZero();
    }

    @Test
    void shouldTellOneTimeForPunctualRequests() {
        recorder.ended(true, millis(10), 0, 0, 100);
        recorder.ended(false, millis(30), 0, 0, 50);

        RequestStats stats = stats();
        assertThat(stats.serviceTime()).isEqualTo(stats.responseTime());
        assertThat(stats.okResponseTime().max()).isEqualTo(Duration.ofMillis(10));
        assertThat(stats.failedResponseTime().max()).isEqualTo(Duration.ofMillis(30));
        assertThat(stats.startDelay().count()).isEqualTo(2);
        assertThat(stats.startDelay().max()).isZero();
        assertThat(stats.bodyBytes()).isEqualTo(150);
        assertThat(stats.averageBodyBytes()).isEqualTo(75);
        assertThat(stats.requestsPerSecond()).isEqualTo(0.2);
    }

    @Test
    void shouldTellBothTimesForLateRequests() {
        recorder.ended(true, millis(10), 0, 0, 0);
        recorder.ended(true, millis(20), millis(100), 0, 0);
        recorder.ended(false, millis(40), millis(1_000), 0, 0);

        RequestStats stats = stats();
        assertThat(stats.responseTime().max()).isEqualTo(Duration.ofMillis(1_040));
        assertThat(stats.okResponseTime().max()).isEqualTo(Duration.ofMillis(120));
        assertThat(stats.failedResponseTime().min()).isEqualTo(Duration.ofMillis(1_040));
        assertThat(stats.serviceTime().max()).isEqualTo(Duration.ofMillis(40));
        assertThat(stats.serviceTime().count()).isEqualTo(3);
        assertThat(stats.startDelay().min()).isZero();
        assertThat(stats.startDelay().max()).isEqualTo(Duration.ofSeconds(1));
        assertThat(stats.startDelay().mean()).isEqualTo(Duration.ofNanos(366_666_667));
    }

    @Test
    void shouldKeepResponseTimeTheSumOfTheOthers() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 10_000; i++) {
            long delay = random.nextBoolean() ? 0 : random.nextLong(millis(5_000));
            recorder.started();
            recorder.ended(random.nextInt(10) > 0, random.nextLong(millis(500)), delay, 0, 0);
        }

        RequestStats stats = stats();
        double sum =
                stats.serviceTime().mean().toNanos() + stats.startDelay().mean().toNanos();
        assertThat(stats.responseTime().mean().toNanos() - sum).isBetween(-2.0, 2.0);
        assertThat(stats.ok() + stats.failed()).isEqualTo(stats.started());
        assertThat(stats.responseTime().count()).isEqualTo(stats.startDelay().count());
    }

    @Test
    void shouldAddUpToTheSameAsOneRecorder() {
        SeriesRecorder first = new SeriesRecorder();
        SeriesRecorder second = new SeriesRecorder();
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 1_000; i++) {
            long service = random.nextLong(millis(100));
            long delay = random.nextInt(3) == 0 ? random.nextLong(millis(50)) : 0;
            boolean ok = random.nextInt(5) > 0;
            for (SeriesRecorder each : new SeriesRecorder[] {recorder, i % 3 == 0 ? first : second}) {
                each.started();
                each.ended(ok, service, delay, 0, i);
            }
        }
        first.interrupted();
        recorder.interrupted();

        second.add(first);

        assertThat(second.stats(NAME, TEN_SECONDS)).isEqualTo(stats());
    }

    @Test
    void shouldForgetEverythingWhenReset() {
        recorder.started();
        recorder.interrupted();
        recorder.ended(true, millis(1), millis(1), 0, 7);
        recorder.ended(false, millis(1), 0, 0, 7);

        recorder.reset();

        assertThat(stats()).isEqualTo(new SeriesRecorder().stats(NAME, TEN_SECONDS));
        recorder.ended(true, millis(5), 0, 0, 0);
        assertThat(stats().responseTime().min()).isEqualTo(Duration.ofMillis(5));
    }
}
