package io.throng.reporting.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.reporting.internal.page.Terminal;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalProbeTest {

    @ParameterizedTest
    @CsvSource({"200, 200", "'', 120", "0, 120", "-5, 120", "wide, 120", "99999999999, 120"})
    void shouldBeAsWideAsTheEnvironmentSaysWhenPiped(String columns, int width) {
        Terminal terminal = TerminalProbe.stdout(Map.of("COLUMNS", columns, "CLICOLOR_FORCE", "1"));

        assertThat(terminal.width()).isEqualTo(width);
        assertThat(terminal.interactive()).isFalse();
        assertThat(terminal.colour()).isFalse();
    }
}
