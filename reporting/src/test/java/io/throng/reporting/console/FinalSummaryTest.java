package io.throng.reporting.console;

import static io.throng.reporting.StatsBuilder.stats;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.metrics.FailureKind;
import io.throng.metrics.Verdict;
import io.throng.reporting.Golden;
import io.throng.reporting.RunBuilder;
import io.throng.reporting.SampleRuns;
import io.throng.reporting.internal.page.Columns;
import io.throng.reporting.internal.page.Terminal;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinalSummaryTest {

    @ParameterizedTest
    @MethodSource("runs")
    void shouldLookAsAgreedWhenTheRunEndedSo(String name, RunBuilder run, int width) throws Exception {
        Golden.assertMatches("final_" + name + "_" + width + ".txt", piped(run, width));
    }

    static Stream<Arguments> runs() {
        return Stream.of(
                Arguments.of("passed", SampleRuns.passed(), 120),
                Arguments.of("passed", SampleRuns.passed(), 80),
                Arguments.of("failed", failed(), 120),
                Arguments.of("failed", failed(), 80),
                Arguments.of("failed", failed(), 60),
                Arguments.of("untrustworthy", untrustworthy(), 120),
                Arguments.of("open", SampleRuns.open(), 120),
                Arguments.of("open", SampleRuns.open(), 40),
                Arguments.of("no_data", SampleRuns.empty(), 80));
    }

    @Test
    void shouldSayThatSomebodyStoppedTheRun() {
        RunBuilder run = SampleRuns.passed().runTime(Optional.of(Duration.ofMinutes(5)));

        assertThat(piped(run, 100)).doesNotContain("stopped");
        assertThat(piped(run.stopped(), 100)).contains("stopped from outside after 1m 00s of 5m 00s");
    }

    @Test
    void shouldTellOfTheScheduleWhenSomethingWasDropped() {
        RunBuilder closed = SampleRuns.passed().iterations("browse", 100, 0);

        assertThat(piped(closed, 100)).doesNotContain("Schedule");
        assertThat(piped(closed.iterations("pay", 90, 7), 100)).contains("Schedule", "browse", "pay", "97");
    }

    @Test
    void shouldColourTheVerdictWhenTheTerminalHasColours() throws Exception {
        String summary = FinalSummary.of(failed().result(), new Terminal(true, true, true, 100, 30));

        Golden.assertMatches("final_colour.txt", summary.replace("\u001b", "\\e"));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 40, 60, 61, 79, 100, 137, 200})
    void shouldFitWhateverTheWidth(int width) {
        assertThat(Stream.concat(
                        piped(failed(), width).lines(),
                        piped(SampleRuns.open(), width).lines()))
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void shouldUseNothingButAsciiWhenThereIsNothingElse() {
        assertThat(FinalSummary.of(failed().result(), Terminal.pipe(false, 100)))
                .isASCII()
                .contains("x FAILED");
    }

    @Test
    void shouldStayReadableWhenStacksAndFailuresAreEndless() {
        RunBuilder run = RunBuilder.run().series(stats("GET", "/").failed(1), stats("GET", "/"));
        for (int i = 0; i < 50; i++) {
            run.failure("GET", "/", FailureKind.CHECK, "word ".repeat(1000) + i, 1);
            run.exception(
                    "task " + i,
                    "java.lang.StackOverflowError",
                    "",
                    "java.lang.StackOverflowError\n"
                            + String.join("\n", Collections.nCopies(1000, "\tat a.B.c(D.java:1)")),
                    1);
        }

        String summary = piped(run, 100);

        assertThat(summary).contains("… and 30 more", "… and 40 more", "… and 988 more");
        assertThat(summary.lines().count()).isLessThan(300);
    }

    private static String piped(RunBuilder run, int width) {
        return FinalSummary.of(run.result(), Terminal.pipe(true, width));
    }

    private static RunBuilder failed() {
        return SampleRuns.locust()
                .series(
                        stats("GET", "/api/v1/customers/#{customer}/orders/#{order}/注文履歴")
                                .ok(12.5, 13.25)
                                .interrupted(2),
                        stats("GET", ""))
                .group(stats("", "login").ok(160.5, 250.25))
                .group(stats("", "login > pay").ok(0.4).failed(20))
                .failure(
                        "GET",
                        "/",
                        FailureKind.CHECK,
                        "body is {\"error\": \"\u001b[31mthe quick brown fox jumps over the lazy dog, \u65e5\u672c\u8a9e, and goes on"
                                + " for much longer than a line of any terminal has room for\"}",
                        1_234)
                .exception("scenario \"slow\" > task \"boom\"", "java.lang.IllegalStateException", "boom", """
                        java.lang.IllegalStateException: boom
                        \tat acceptance.Custom.lambda$main$2(Custom.java:17)
                        Caused by: java.lang.Error
                        \tat acceptance.Custom.deep(Custom.java:27)
                        \t... 3 more
                        """, 1)
                .reportProblems("csv(\"results/api\"): could not write results/api_stats.csv: No space left on device");
    }

    private static RunBuilder untrustworthy() {
        return RunBuilder.run()
                .series(
                        stats("GET", "/").ok(20.5, 30, 450).startDelay(12),
                        stats("GET", "/").ok(30))
                .schedule(1_200, 30)
                .verdict(
                        Verdict.UNTRUSTWORTHY,
                        "30 of 1,200 arrivals were dropped",
                        "an event loop lagged in 9 of 20 seconds, by 612 ms at most");
    }
}
