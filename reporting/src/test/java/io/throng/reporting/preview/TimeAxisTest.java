package io.throng.reporting.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.reporting.internal.page.Glyphs;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAxisTest {

    @ParameterizedTest
    @CsvSource({
        "PT0.000001S, 70, 0s",
        "PT0.1S,      70, 0s 0.02s 0.04s 0.06s 0.08s 0.1s",
        "PT1S,        70, 0s 0.1s 0.2s 0.3s 0.4s 0.5s 0.6s 0.7s 0.8s 0.9s 1s",
        "PT8S,        70, 0s 1s 2s 3s 4s 5s 6s 7s 8s",
        "PT8S,        30, 0s 2s 4s 6s 8s",
        "PT210S,      70, 0s 30s 1m 1m 30s 2m 2m 30s 3m 3m 30s",
        "PT210S,      30, 0s 1m 2m 3m",
        "PT3H,        70, 0s 30m 1h 1h 30m 2h 2h 30m 3h",
        "P2D,         70, 0s 6h 12h 18h 1d 1d 6h 1d 12h 1d 18h 2d",
        "P365D,       70, 0s 90d 180d 270d 360d",
        "PT10S,       1,  0s",
    })
    void shouldWriteAsManyRoundTimesAsThereIsRoomFor(Duration length, int columns, String labels) {
        assertThat(TimeAxis.of(length, columns).labels().strip().replaceAll(" +", " "))
                .isEqualTo(labels);
    }

    @Test
    void shouldPutEveryTimeBelowItsTick() {
        TimeAxis axis = TimeAxis.of(Duration.ofSeconds(8), 40);

        assertThat(axis.line(ChartGlyphs.beside(Glyphs.UNICODE))).isEqualTo("┬────┬────┬────┬────┬────┬────┬────┬───┬");
        assertThat(axis.labels()).isEqualTo("0s  1s   2s   3s   4s   5s   6s   7s  8s");
    }
}
