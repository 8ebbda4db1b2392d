package io.throng.reporting.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HumanNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0,              0",
        "1000,           0.001",
        "43000,          0.043",
        "99499,          0.099",
        "99500,          0.10",
        "430000,         0.43",
        "4310000,        4.31",
        "9994999,        9.99",
        "9995000,        10.0",
        "12345678,       12.3",
        "99949999,       99.9",
        "99950000,       100",
        "345000000,      345",
        "12345000000,    '12,345'",
        "3600000000000,  '3,600,000'",
    })
    void shouldShowAboutThreeDigitsWhenGivenATime(long nanos, String millis) {
        assertThat(HumanNumbers.millis(Duration.ofNanos(nanos))).isEqualTo(millis);
    }

    @ParameterizedTest
    @CsvSource({"0.0, 0", "0.004, 0.00", "0.4, 0.40", "24.11, 24.1", "345.6, 346", "12345.6, '12,346'"})
    void shouldShowAboutThreeDigitsWhenGivenARate(double perSecond, String text) {
        assertThat(HumanNumbers.rate(perSecond)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0,      0%",
        "0.00001,  <0.01%",
        "0.0097,   0.97%",
        "0.09999,  10.0%",
        "0.143,    14.3%",
        "0.99999,  99.9%",
        "1.0,      100%",
    })
    void shouldNeverRoundToNoneOrAllWhenGivenAShare(double ratio, String text) {
        assertThat(HumanNumbers.percent(ratio)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"36003, 36s", "59600, 1m 00s", "65000, 1m 05s", "3605000, 1h 00m 05s"})
    void shouldCountWholeSecondsWhenTheRunGoesOn(long millis, String text) {
        assertThat(HumanNumbers.clock(Duration.ofMillis(millis))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"430, 0.4s", "20250, 20.3s", "59940, 59.9s", "59960, 1m 00s", "90000, 1m 30s"})
    void shouldShowTenthsWhenTheRunWasShort(long millis, String text) {
        assertThat(HumanNumbers.length(Duration.ofMillis(millis))).isEqualTo(text);
    }
}
