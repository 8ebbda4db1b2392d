package io.throng.metrics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.metrics.Distribution;
import io.throng.metrics.Interval;
import io.throng.metrics.RequestStats;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Timeline timeline = new Timeline();

    /** Second number n has n requests of n milliseconds, and n users at its end. */
    private static Interval second(int number) {
        SeriesRecorder recorder = new SeriesRecorder();
        for (int i = 0; i < number; i++) {
            recorder.started();
            recorder.ended(true, number * 1_000_000L, 0, 0, 1);
        }
        List<RequestStats> requests = List.of(recorder.stats(new SeriesName("GET", "/"), SECOND));
        return new Interval(
                Duration.ofSeconds(number),
                Duration.ofSeconds(number + 1),
                number,
                0,
                0,
                Merging.total(requests, SECOND),
                requests);
    }

    private void add(int seconds) {
        for (int number = 0; number < seconds; number++) {
            timeline.add(second(number));
        }
    }

    @ParameterizedTest(name = "{0} seconds: {1} entries of {2} s, the last of {3} s")
    @CsvSource({
        "1, 1, 1, 1",
        "599, 599, 1, 1",
        "600, 300, 2, 2",
        "601, 301, 2, 1",
        "602, 301, 2, 2",
        "1199, 600, 2, 1",
        "1200, 300, 4, 4",
        "1203, 301, 4, 3",
        "2400, 300, 8, 8",
    })
    void shouldMergeNeighboursWithoutLossWhenFull(int seconds, int entries, int length, int lastLength) {
        add(seconds);

        List<Interval> intervals = timeline.intervals();

        assertThat(intervals).hasSize(entries);
        Duration end = Duration.ZERO;
        for (int i = 0; i < entries; i++) {
            Interval interval = intervals.get(i);
            Duration expected = Duration.ofSeconds(i == entries - 1 ? lastLength : length);
            assertThat(interval.from()).isEqualTo(end);
            assertThat(interval.elapsed().minus(interval.from())).isEqualTo(expected);
            assertThat(interval.total().over()).isEqualTo(expected);
            assertThat(interval.requests().get(0).over()).isEqualTo(expected);
            assertThat(interval.users())
                    .as("users at its end")
                    .isEqualTo(interval.elapsed().toSeconds() - 1);
            end = interval.elapsed();
        }
        assertThat(end).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void shouldKeepEverySampleWhenMerged() {
        add(1_300);

        Distribution merged = Distribution.EMPTY;
        for (Interval interval : timeline.intervals()) {
            assertThat(interval.requests().get(0).responseTime())
                    .isEqualTo(interval.total().responseTime());
            merged = merged.plus(interval.total().responseTime());
        }
        assertThat(merged.count()).isEqualTo(1_299 * 1_300 / 2);
        assertThat(merged.max()).isEqualTo(Duration.ofMillis(1_299));
        assertThat(merged.min()).isEqualTo(Duration.ofMillis(1));
    }

    @Test
    void shouldKeepTimesOnceWhereOkAndServiceTimesAreTheResponseTimes() {
        add(1_300);

        assertThat(timeline.intervals()).allSatisfy(interval -> {
            RequestStats stats = interval.requests().get(0);
            assertThat(stats.okResponseTime()).isSameAs(stats.responseTime());
            assertThat(stats.serviceTime()).isSameAs(stats.responseTime());
        });
    }

    @ParameterizedTest(name = "after {0} s over {1} s: {2} requests")
    @CsvSource({"1, 1, 0", "3, 3, 3", "5, 5, 10", "6, 5, 15", "601, 5, 2990"})
    void shouldKnowTheLastFiveSeconds(int seconds, int over, long requests) {
        add(seconds);

        Interval current = timeline.current();

        assertThat(current.total().over()).isEqualTo(Duration.ofSeconds(over));
        assertThat(current.total().count()).isEqualTo(requests);
        assertThat(current.requests().get(0).count()).isEqualTo(requests);
    }
}
