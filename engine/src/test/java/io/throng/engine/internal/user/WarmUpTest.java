package io.throng.engine.internal.user;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WarmUpTest {

    @Test
    void shouldIncludeWhatIsMeantToStartBeforeItsEnd() {
        WarmUp warmUp = new WarmUp(100, 200);

        assertThat(warmUp.isEmpty()).isFalse();
        assertThat(warmUp.includes(100)).isTrue();
        assertThat(warmUp.includes(199)).isTrue();
        assertThat(warmUp.includes(200)).isFalse();
    }

    @Test
    void shouldBeEmptyWhenItEndsNoLaterThanTheLoadBegins() {
        assertThat(new WarmUp(100, 100).isEmpty()).isTrue();
        assertThat(new WarmUp(100, 50).isEmpty()).isTrue();
    }

    @Test
    void shouldGoOnWhereTheClockOverflows() {
        WarmUp warmUp = new WarmUp(Long.MAX_VALUE - 10, Long.MAX_VALUE + 10);

        assertThat(warmUp.isEmpty()).isFalse();
        assertThat(warmUp.includes(Long.MAX_VALUE)).isTrue();
        assertThat(warmUp.includes(Long.MIN_VALUE + 20)).isFalse();
    }
}
