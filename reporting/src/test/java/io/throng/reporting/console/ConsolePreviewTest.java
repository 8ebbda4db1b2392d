package io.throng.reporting.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.metrics.Preview;
import io.throng.reporting.RunBuilder;
import io.throng.reporting.preview.PreviewPage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsolePreviewTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private static final Preview PREVIEW = new Preview(
            RunBuilder.run().info(),
            SECOND,
            SECOND,
            false,
            Optional.empty(),
            Optional.empty(),
            List.of(new Preview.Moment(Duration.ZERO, SECOND, 3, 0, 1)),
            List.of(),
            0,
            0,
            0,
            3,
            1,
            3,
            List.of());

    @Test
    void shouldBeAsWideAndColourfulAsTheTerminal() {
        BufferedOutput terminal = BufferedOutput.terminal(120, 40);
        ConsolePreview.print(PREVIEW, terminal);

        assertThat(terminal.text())
                .isEqualTo(PreviewPage.text(PREVIEW, terminal.terminal()))
                .contains("\u001b[36m");
    }

    @Test
    void shouldPrintToTheStandardOutputOfTheMoment() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            ConsolePreview.print(PREVIEW);
        } finally {
            System.setOut(before);
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("Preview", "seed 42", "3  most users at once");
    }
}
