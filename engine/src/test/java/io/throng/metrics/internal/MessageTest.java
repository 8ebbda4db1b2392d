package io.throng.metrics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageTest {

    private static final String LONGEST = "x".repeat(Message.LONGEST);

    @Test
    void shouldKeepWhatIsNotTooLong() {
        assertThat(Message.bounded("")).isEmpty();
        assertThat(Message.bounded(LONGEST)).isEqualTo(LONGEST);
    }

    @Test
    void shouldCutWhatIsTooLong() {
        assertThat(Message.bounded(LONGEST + "y")).isEqualTo(LONGEST + "…");
    }

    @Test
    void shouldNotCutACharacterInTwo() {
        String beginning = LONGEST.substring(1);

        assertThat(Message.bounded(beginning + "😀 and more")).isEqualTo(beginning + "…");
    }

    @Test
    void shouldTellMessageAndType() {
        assertThat(Message.of(new IllegalStateException("boom"))).isEqualTo("boom");
        assertThat(Message.of(new IllegalStateException())).isEmpty();
        assertThat(Message.withType(new IllegalStateException("boom")))
                .isEqualTo("java.lang.IllegalStateException: boom");
    }
}
