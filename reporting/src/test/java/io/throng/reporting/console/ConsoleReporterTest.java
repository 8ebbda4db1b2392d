package io.throng.reporting.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.metrics.Report;
import io.throng.metrics.Reporter;
import io.throng.reporting.ReporterContract;
import io.throng.reporting.SampleRuns;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleReporterTest extends ReporterContract {

    private final Map<String, BufferedOutput> outputs = new HashMap<>();

    @Override
    protected Reporter reporter(String place) {
        BufferedOutput output = BufferedOutput.pipe(120);
        outputs.put(place, output);
        return ConsoleReporter.to(() -> output);
    }

    @Override
    protected String outcome(String place) {
        return output(place).lastPrint();
    }

    @Test
    void shouldPrintNothingButTheSummaryWhenAskedFor() throws Exception {
        BufferedOutput output = BufferedOutput.pipe(120);
        Report report = ConsoleReporter.to(() -> output)
                .onlySummary()
                .open(SampleRuns.passed().info());
        report.snapshot(SampleRuns.passed().snapshot());
        report.snapshot(SampleRuns.passed().last());
        assertThat(output.text()).isEmpty();

        report.finish(SampleRuns.passed().result());
        assertThat(output.text()).contains("✔ PASSED");
    }

    @Test
    void shouldPrintNoControlSequenceWhenPiped() throws Exception {
        play(reporter("pipe"), SampleRuns.locust());

        assertThat(output("pipe").text()).doesNotContain("\u001b", "\r").contains("20s of 1m 00s", "✘ FAILED");
    }

    @Test
    void shouldPutTheSummaryInThePlaceOfThePictureWhenOnATerminal() throws Exception {
        BufferedOutput output = BufferedOutput.terminal(100, 30);
        play(ConsoleReporter.to(() -> output), SampleRuns.passed());

        Screen screen = new Screen();
        screen.show(output.text());
        assertThat(screen.text())
                .startsWith("\n Requests\n")
                .contains("✔ PASSED")
                .doesNotContain("█");
    }

    @Test
    void shouldPrintToTheStandardOutputOfTheMomentWhenOpened() throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ConsoleReporter reporter = ConsoleReporter.toStdout().onlySummary();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            play(reporter, SampleRuns.passed());
        } finally {
            System.setOut(before);
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("Aggregated", "PASSED", "seed 42");
    }

    private BufferedOutput output(String place) {
        return outputs.getOrDefault(place, BufferedOutput.pipe(120));
    }
}
