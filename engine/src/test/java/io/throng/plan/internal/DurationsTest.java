package io.throng.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "PT0S, 0s",
        "PT0.000000001S, 0.000001ms",
        "PT0.0005S, 0.5ms",
        "PT0.25S, 250ms",
        "PT0.9999S, 999.9ms",
        "PT1S, 1s",
        "PT1.5S, 1.5s",
        "PT10S, 10s",
        "PT60S, 1m",
        "PT90S, 1m30s",
        "PT3600S, 1h",
        "PT3600.5S, 1h0.5s",
        "PT2H5M, 2h5m",
        "PT100H, 100h",
        "PT-1.5S, -1.5s",
        "PT-0.25S, -250ms",
    })
    void shouldReadAsPeopleWrite(Duration duration, String text) {
        assertThat(Durations.text(duration)).isEqualTo(text);
    }
}
