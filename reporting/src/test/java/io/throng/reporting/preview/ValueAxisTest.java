package io.throng.reporting.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueAxisTest {

    @ParameterizedTest
    @CsvSource({
        "1,        1",
        "2,        1 2",
        "3,        1 2 3",
        "5,        1 2 3 4 5",
        "10,       2 4 6 8 10",
        "20,       5 10 15 20",
        "50,       10 20 30 40 50",
        "80,       20 40 60 80",
        "30,       10 20 30",
        "60,       15 30 45 60",
        "83,       30 60 90",
        "1000,     '250 500 750 1,000'",
        "12345,    '2,500 5,000 7,500 10,000 12,500'",
        "4000000,  1M 2M 3M 4M",
        "6000000,  1.5M 3M 4.5M 6M",
    })
    void shouldCountInRoundNumbersWhenCounting(double peak, String labels) {
        assertThat(labels(ValueAxis.ofCounts(peak))).isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource({
        "200,                50 100 150 200",
        "200.00000000000003, 50 100 150 200",
        "1,                  0.25 0.5 0.75 1",
        "0.5,                0.1 0.2 0.3 0.4 0.5",
        "3.3,                1 2 3 4",
        "3,                  1 2 3",
        "0.0003,             0.0001 0.0002 0.0003",
    })
    void shouldUseFractionsWhenRatesAreSmall(double peak, String labels) {
        assertThat(labels(ValueAxis.ofRates(peak))).isEqualTo(labels);
    }

    @Test
    void shouldReachThePeakWithoutLeavingMuchRoomWhateverItIs() {
        for (double peak = 0.001; peak < 1e8; peak *= 1.0173) {
            assertThat(ValueAxis.ofRates(peak).top().doubleValue()).isBetween(peak * (1 - 1e-9), peak * 1.5);
            assertThat(ValueAxis.ofRates(peak).rows()).isBetween(8, 10);
        }
    }

    private static String labels(ValueAxis axis) {
        return IntStream.rangeClosed(1, axis.rows())
                .mapToObj(axis::label)
                .filter(label -> !label.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
