package io.throng.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 0.000001",
        "412345, 0.412345",
        "15000000, 15",
        "15310000, 15.31",
        "100000000000, 100000",
        "9007199254740993, 9007199254.740993",
    })
    void shouldTellMillisecondsExactlyWhenGivenADuration(long nanos, String millis) {
        assertThat(ExactNumbers.millis(Duration.ofNanos(nanos)).toPlainString()).isEqualTo(millis);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0, 0",
        "100.0, 100",
        "0.1, 0.1",
        "1.0E-5, 0.00001",
        "1.0E17, 100000000000000000",
        "0.345679012345679, 0.345679012345679",
        "0.04938271604938271, 0.04938271604938271",
        "545.6285714285715, 545.6285714285715",
    })
    void shouldTellTheShortestDecimalWhenGivenADouble(double value, String shortest) {
        assertThat(ExactNumbers.shortest(value).toPlainString()).isEqualTo(shortest);
    }
}
