package io.throng.engine.internal.netty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireSettingsTest {

    private static WireSettings sharing(int connections) {
        return new WireSettings(Duration.ofSeconds(1), false, connections);
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "5, 2", "100, 8", "9, 4"})
    void shouldShareExactlyAllConnectionsWhenLoopsAreSeveral(int connections, int loops) {
        int[] shares = IntStream.range(0, loops)
                .map(loop -> sharing(connections).sharedBy(loop, loops))
                .toArray();

        assertThat(IntStream.of(shares).sum()).isEqualTo(connections);
        assertThat(IntStream.of(shares).max().orElseThrow()
                        - IntStream.of(shares).min().orElseThrow())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void shouldNotLimitAnyLoopWhenThereIsNoLimit() {
        assertThat(sharing(0).sharedBy(2, 3)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void shouldRefuseMoreLoopsThanConnections() {
        assertThatThrownBy(() -> sharing(2).sharedBy(0, 3))
                .hasMessage("sharedConnections is 2, expected 3 or more, one for each loop");
    }
}
