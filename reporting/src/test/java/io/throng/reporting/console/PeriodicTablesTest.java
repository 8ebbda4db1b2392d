package io.throng.reporting.console;

import static io.throng.reporting.StatsBuilder.stats;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.metrics.FailureKind;
import io.throng.reporting.Golden;
import io.throng.reporting.RunBuilder;
import io.throng.reporting.SampleRuns;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodicTablesTest {

    @ParameterizedTest
    @ValueSource(ints = {80, 120})
    void shouldLookAsAgreedWhenPiped(int width) throws Exception {
        BufferedOutput output = BufferedOutput.pipe(width);
        PeriodicTables tables = new PeriodicTables(output, SampleRuns.locust().info());
        tables.start();
        tables.show(SampleRuns.locust().snapshot());

        assertThat(output.text()).doesNotContain("\u001b", "\r");
        Golden.assertMatches("piped_" + width + ".txt", output.text());
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 120})
    void shouldLookAsAgreedWhenUsersArrive(int width) throws Exception {
        BufferedOutput output = BufferedOutput.pipe(width);
        new PeriodicTables(output, SampleRuns.open().info())
                .show(SampleRuns.open().snapshot());

        Golden.assertMatches("piped_open_" + width + ".txt", output.text());
    }

    @Test
    void shouldPrintEveryFiveSecondsWhenSnapshotsComeEverySecond() {
        BufferedOutput output = BufferedOutput.pipe(120);
        PeriodicTables tables = new PeriodicTables(output, SampleRuns.passed().info());
        List<Integer> printedAt = new ArrayList<>();

        for (int second = 1; second <= 21; second++) {
            if (second == 14 || second == 15 || second == 16) {
                continue; // this report was busy
            }
            int before = output.text().length();
            Duration aBitEarly = Duration.ofMillis(second * 1000L - 3);
            tables.show(SampleRuns.passed().elapsed(aBitEarly).snapshot());
            if (output.text().length() > before) {
                printedAt.add(second);
            }
        }

        assertThat(printedAt).containsExactly(5, 10, 17, 20);
    }

    @Test
    void shouldTellEachProblemOnceWhenItIsSeenFirst() {
        BufferedOutput output = BufferedOutput.pipe(120);
        RunBuilder run = RunBuilder.run().series(stats("GET", "/").failed(1), stats("GET", "/"));
        PeriodicTables tables = new PeriodicTables(output, run.info());

        tables.show(run.failure("GET", "/", FailureKind.STATUS, "status is 500", 1)
                .elapsed(Duration.ofSeconds(5))
                .snapshot());
        assertThat(output.lastPrint()).contains("status is 500");

        tables.show(run.exception("task \"t\"", "java.lang.Error", "boom", "", 1)
                .elapsed(Duration.ofSeconds(10))
                .snapshot());
        assertThat(output.lastPrint()).doesNotContain("status is 500").contains("Error: boom");
    }
}
