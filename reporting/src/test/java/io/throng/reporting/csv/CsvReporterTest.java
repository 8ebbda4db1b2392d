package io.throng.reporting.csv;

import static io.throng.reporting.StatsBuilder.stats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throng.metrics.FailureKind;
import io.throng.metrics.Report;
import io.throng.metrics.Reporter;
import io.throng.reporting.FileReporterContract;
import io.throng.reporting.Golden;
import io.throng.reporting.RunBuilder;
import io.throng.reporting.SampleRuns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReporterTest extends FileReporterContract {

    @Override
    protected Reporter writingTo(String path) {
        return CsvReporter.to(path);
    }

    @Override
    protected String outcome(String place) throws IOException {
        return text(place, "stats")
                + text(place, "failures")
                + text(place, "exceptions")
                + text(place, "times")
                + text(place, "schedules");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stats", "failures", "exceptions", "stats_history"})
    void shouldWriteTheFileAsAgreedWhenTheSamplesAreThoseOfLocust(String file) throws Exception {
        Report report = reporter("place").open(SampleRuns.locust().info());
        report.snapshot(SampleRuns.locust().last());

        Golden.assertMatches("locust_" + file + ".csv", text("place", file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"times", "schedules"})
    void shouldWriteTheFileAsAgreedWhenUsersArrive(String file) throws Exception {
        play(reporter("place"), SampleRuns.open());

        Golden.assertMatches("open_" + file + ".csv", text("place", file));
    }

    @Test
    void shouldHaveATimeAndNoConnectionWaitWhenNoneWasMeasured() throws Exception {
        play(
                reporter("place"),
                RunBuilder.run().series(stats("CALL", "pay").ok(5).withoutConnection(), stats("CALL", "pay")));

        assertThat(text("place", "times"))
                .contains("CALL,pay,Response Time,1,5.0,5.0,5.0" + ",5".repeat(11) + "\r\n")
                .contains("CALL,pay,Connection Wait,0,0.0,0,0" + ",N/A".repeat(11) + "\r\n");
    }

    @Test
    void shouldHaveARowPerSeriesAndCurrentPercentilesWhenFullHistoryIsAskedFor() throws Exception {
        Report report = CsvReporter.to(folder.resolve("full").toString())
                .fullHistory()
                .open(SampleRuns.locust().info());
        report.snapshot(SampleRuns.locust().last());

        Golden.assertMatches(
                "locust_stats_history_full.csv", Files.readString(folder.resolve("full_stats_history.csv")));
    }

    @Test
    void shouldWriteNothingButHeadersWhenOpened() throws Exception {
        reporter("place").open(SampleRuns.locust().info());

        assertThat(List.of("stats", "stats_history", "failures", "exceptions", "times", "schedules"))
                .allSatisfy(file -> assertThat(text("place", file))
                        .hasLineCount(1)
                        .endsWith("\r\n")
                        .doesNotContain("\""));
    }

    @Test
    void shouldForgetAnOlderRunWhenOpened() throws Exception {
        play(reporter("place"), SampleRuns.locust());

        reporter("place").open(SampleRuns.passed().info());

        assertThat(text("place", "stats_history")).hasLineCount(1);
    }

    @Test
    void shouldWriteZerosAndNoPercentilesWhenASeriesHasNoRequest() throws Exception {
        play(reporter("place"), SampleRuns.empty());

        String none = ",N/A".repeat(11) + "\r\n";
        assertThat(text("place", "stats"))
                .contains("GET,/,0,0,0,0.0,0,0,0,0.0,0.0" + none)
                .contains(",Aggregated,0,0,0,0.0,0,0,0,0.0,0.0" + none);
        assertThat(text("place", "stats_history"))
                .contains("1700000002,10,,Aggregated,0.000000,0.000000" + ",N/A".repeat(11) + ",0,0,0,0.0,0,0,0\r\n");
    }

    @Test
    void shouldAddARowPerSnapshotWhenTheRunGoesOn() throws Exception {
        Report report = reporter("place").open(SampleRuns.passed().info());
        report.snapshot(SampleRuns.empty().snapshot());
        assertThat(text("place", "stats_history")).hasLineCount(2);

        report.snapshot(SampleRuns.passed().last());
        assertThat(text("place", "stats_history").lines().skip(1))
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("1700000002,10,,Aggregated,0.000000"),
                        row -> assertThat(row).startsWith("1700000060,0,,Aggregated,0.400000"));
    }

    @Test
    void shouldEndWithAnErrorWhenAnotherRunHasTakenItsFiles() throws Exception {
        Report first = reporter("place").open(SampleRuns.passed().info());
        Report second = reporter("place").open(SampleRuns.locust().info());

        assertThatThrownBy(() -> first.snapshot(SampleRuns.passed().snapshot()))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("run_stats_history.csv", "somebody else has replaced it", "path of its own");
        second.snapshot(SampleRuns.locust().last());
        assertThat(outcome("place")).contains("/login").doesNotContain("/users");
    }

    @Test
    void shouldReplaceBrokenTextWhenAMessageCannotBeWritten() throws Exception {
        play(
                reporter("place"),
                RunBuilder.run()
                        .series(stats("GET", "/").failed(1), stats("GET", "/"))
                        .failure("GET", "/", FailureKind.CHECK, "half \ud83d of a pair", 1));

        assertThat(text("place", "failures")).contains("half ? of a pair");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "results/", "results\\", "nul\0"})
    void shouldRefuseAPrefixWhenItLeavesTheFilesWithoutAName(String prefix) {
        assertThatThrownBy(() -> CsvReporter.to(prefix))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("csv(\"" + prefix + "\")", "expected", "such as results/api");
    }

    private String text(String place, String file) throws IOException {
        return new String(
                Files.readAllBytes(folder.resolve(place).resolve("run_" + file + ".csv")), StandardCharsets.UTF_8);
    }
}
