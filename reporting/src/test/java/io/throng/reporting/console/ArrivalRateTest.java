package io.throng.reporting.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.throng.metrics.Snapshot;
import io.throng.reporting.RunBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ArrivalRateTest {

    private final ArrivalRate rate = new ArrivalRate();

    @Test
    void shouldCountFromTheStartWhenTheRunIsYoung() {
        assertThat(rate.upTo(at(500, 100))).isEqualTo(200);
        assertThat(rate.upTo(at(1_000, 100))).isEqualTo(100);
    }

    @Test
    void shouldForgetWhatIsOlderThanFiveSecondsWhenTheRateChanges() {
        for (int second = 1; second <= 10; second++) {
            rate.upTo(at(second * 1_000L + 3, second * 10L));
        }
        assertThat(rate.upTo(at(11_000, 200))).isCloseTo((200 - 60) / 5.0, within(0.1));
        for (int second = 12; second <= 15; second++) {
            rate.upTo(at(second * 1_000L, 200));
        }
        assertThat(rate.upTo(at(16_000, 200))).isZero();
    }

    @Test
    void shouldReachFurtherBackWhenSnapshotsWereMissed() {
        rate.upTo(at(1_000, 10));
        rate.upTo(at(2_000, 20));

        assertThat(rate.upTo(at(22_000, 1_020))).isEqualTo(50);
    }

    @Test
    void shouldBeNoneWhenNoTimeHasPassedOrNobodyArrives() {
        assertThat(rate.upTo(at(0, 0))).isZero();
        assertThat(rate.upTo(RunBuilder.run().iterations("browse", 100, 0).snapshot()))
                .isZero();
    }

    private static Snapshot at(long elapsedMillis, long arrivals) {
        return RunBuilder.run()
                .elapsed(Duration.ofMillis(elapsedMillis))
                .arrivals("buy", arrivals, 3, 4)
                .iterations("browse", 999, 0)
                .snapshot();
    }
}
