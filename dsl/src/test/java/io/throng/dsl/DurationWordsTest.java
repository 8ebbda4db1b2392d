package io.throng.dsl;

import static io.throng.dsl.Throng.millis;
import static io.throng.dsl.Throng.minutes;
import static io.throng.dsl.Throng.pause;
import static io.throng.dsl.Throng.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurationWordsTest {

    @Test
    void shouldBeAsLongAsTheyRead() {
        assertThat(millis(250)).isEqualTo(Duration.ofMillis(250));
        assertThat(seconds(1.5)).isEqualTo(Duration.ofMillis(1500));
        assertThat(seconds(1e-9)).isEqualTo(Duration.ofNanos(1));
        assertThat(minutes(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(minutes(0.5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(seconds(-1)).isEqualTo(Duration.ofSeconds(-1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void shouldRefuseWhatIsNoNumber(double count) {
        assertThatThrownBy(() -> seconds(count))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("seconds is " + count + ", expected a finite number");
        assertThatThrownBy(() -> minutes(count))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("minutes is " + count + ", expected a finite number");
        assertThatThrownBy(() -> pause(count)).hasMessage("seconds is " + count + ", expected a finite number");
    }
}
