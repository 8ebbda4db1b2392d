package io.throng.engine.internal.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalPortsTest {

    @ParameterizedTest
    @CsvSource({"'32768\t60999\n', 28232", "1024 65535, 64512", "'', 16384", "some, 16384", "'32768 many', 16384"})
    void shouldCountThePortsOfARange(String range, int count) {
        assertThat(LocalPorts.count(range)).isEqualTo(count);
    }

    @Test
    void shouldKnowTheLimitsOfThisMachine() {
        MachineLimits limits = MachineLimits.ofThisMachine();

        assertThat(limits.localPorts()).isPositive();
        assertThat(limits.freeFiles()).isPositive();
    }
}
