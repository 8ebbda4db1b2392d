package io.throng.reporting.console;

import static io.throng.reporting.StatsBuilder.stats;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.metrics.FailureKind;
import io.throng.metrics.RunInfo;
import io.throng.metrics.Snapshot;
import io.throng.reporting.Golden;
import io.throng.reporting.RunBuilder;
import io.throng.reporting.SampleRuns;
import io.throng.reporting.internal.page.Line;
import io.throng.reporting.internal.page.Terminal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveViewTest {

    @ParameterizedTest
    @CsvSource({"60, 20", "80, 24", "120, 30"})
    void shouldLookAsAgreedWhenTheTerminalHasThisSize(int width, int height) throws Exception {
        Golden.assertMatches("live_" + width + ".txt", picture(SampleRuns.locust(), width, height));
    }

    @ParameterizedTest
    @CsvSource({"40, 20", "80, 24", "120, 30"})
    void shouldLookAsAgreedWhenUsersArrive(int width, int height) throws Exception {
        Golden.assertMatches("live_open_" + width + ".txt", picture(SampleRuns.open(), width, height));
    }

    @Test
    void shouldColourWhatIsDropped() throws Exception {
        BufferedOutput output = BufferedOutput.terminal(100, 30);
        new LiveView(output, SampleRuns.open().info()).show(SampleRuns.open().snapshot());

        Golden.assertMatches("live_open_colour.txt", output.text().replace("\u001b", "\\e"));
    }

    @Test
    void shouldColourWhatMattersWhenTheTerminalHasColours() throws Exception {
        BufferedOutput output = BufferedOutput.terminal(100, 30);
        new LiveView(output, SampleRuns.locust().info())
                .show(SampleRuns.locust().snapshot());

        Golden.assertMatches("live_colour.txt", output.text().replace("\u001b", "\\e"));
    }

    @Test
    void shouldHaveNoColourWhenTheTerminalHasNone() {
        BufferedOutput output = new BufferedOutput(new Terminal(true, false, true, 100, 30));
        new LiveView(output, SampleRuns.locust().info())
                .show(SampleRuns.locust().snapshot());

        assertThat(output.text()).doesNotContainPattern("\u001b\\[[0-9;]*m");
    }

    @Test
    void shouldUseNothingButAsciiWhenTheTerminalHasNothingElse() {
        BufferedOutput output = new BufferedOutput(new Terminal(true, true, false, 100, 30));
        new LiveView(output, SampleRuns.locust().info())
                .show(SampleRuns.locust().snapshot());

        assertThat(output.text()).isASCII().contains("#####");
    }

    @ParameterizedTest
    @CsvSource({"20, 5", "40, 8", "60, 9", "60, 12", "80, 13", "80, 24", "200, 60"})
    void shouldNeverBeLargerThanTheTerminal(int width, int height) {
        Terminal terminal = new Terminal(true, true, true, width, height);

        for (RunBuilder run : List.of(busy(), SampleRuns.open())) {
            List<Line> frame = LiveFrame.of(run.info(), run.snapshot(), 200, terminal);

            assertThat(frame).hasSizeLessThan(height);
            assertThat(frame).allSatisfy(line -> assertThat(line.width()).isLessThan(width));
        }
    }

    @Test
    void shouldTellHowMuchIsHiddenWhenThereIsNoRoomForIt() {
        String picture = picture(busy(), 80, 20);

        assertThat(picture)
                .contains("/busiest", "… and 35 more", "Aggregated")
                .contains("✘ 40×  GET /series/40", "… and 37 more")
                .doesNotContain("/series/37");
    }

    @Test
    void shouldTakeThePlaceOfThePictureBeforeWhenShownAgain() {
        BufferedOutput output = BufferedOutput.terminal(100, 30);
        Screen screen = new Screen();
        LiveView view = new LiveView(output, SampleRuns.locust().info());
        view.start();

        for (Snapshot snapshot : List.of(
                SampleRuns.empty().snapshot(),
                SampleRuns.locust().snapshot(),
                SampleRuns.passed().snapshot())) {
            view.show(snapshot);
            screen.show(output.lastPrint());
        }

        assertThat(screen.text().stripTrailing())
                .isEqualTo(picture(SampleRuns.passed(), 100, 30).stripTrailing());
    }

    @Test
    void shouldLeaveNothingBehindWhenItEnds() {
        BufferedOutput output = BufferedOutput.terminal(100, 30);
        LiveView view = new LiveView(output, SampleRuns.locust().info());
        view.show(SampleRuns.locust().snapshot());
        view.end();

        Screen screen = new Screen();
        screen.show(output.text());

        assertThat(screen.text()).isBlank();
    }

    @Test
    void shouldStartHigherWhenTheTerminalHasBecomeNarrower() {
        BufferedOutput output = BufferedOutput.terminal(100, 30);
        LiveView view = new LiveView(output, SampleRuns.passed().info());
        view.show(SampleRuns.passed().snapshot());
        view.show(SampleRuns.passed().snapshot());
        assertThat(output.lastPrint()).startsWith("\r\u001b[10A");

        output.resize(50, 30);
        view.show(SampleRuns.passed().snapshot());

        assertThat(output.lastPrint()).startsWith("\r\u001b[18A");
    }

    @Test
    void shouldShowTimeButNoProgressWhenTheEndIsNotKnown() {
        RunBuilder endless = SampleRuns.empty().runTime(Optional.empty());

        assertThat(picture(endless, 80, 24)).contains(" 2s so far\n").doesNotContain("█", "░");
    }

    @Test
    void shouldSayThatItStopsWhenItDoes() {
        RunBuilder late = SampleRuns.passed().runTime(Optional.of(Duration.ofSeconds(50)));

        assertThat(picture(late, 80, 24)).contains("1m 00s of 50s").doesNotContain("stopping");
        assertThat(picture(late.info(), late.stopping(), 80, 24))
                .contains("100%  1m 00s of 50s  stopping")
                .doesNotContain("░");
    }

    @ParameterizedTest
    @CsvSource({"10, 50, 10 of 50 users", "1, 1, 1 of 1 user", "10, 0, 10 users", "1, 0, 1 user"})
    void shouldTellHowManyUsersWereAskedForWhenThatIsKnown(int users, int asked, String told) {
        RunBuilder run = SampleRuns.empty().users(users).usersAskedFor(asked);

        assertThat(picture(run, 80, 24)).contains("\n " + told + "   0 req/s");
    }

    @Test
    void shouldSayThatItIsTheWarmUpAsLongAsThereIsNothingElse() {
        RunBuilder warming = SampleRuns.empty().warmUp(stats("GET", "/").ok(1));

        assertThat(picture(warming, 80, 24))
                .contains("2s so far  warm-up\n", " 1 request of the warm-up is not in the totals\n");
        assertThat(picture(SampleRuns.open(), 80, 24))
                .contains("2 requests of the warm-up are not in the totals")
                .doesNotContain("  warm-up\n");
        assertThat(picture(SampleRuns.passed(), 80, 24)).doesNotContain("warm-up");
    }

    @Test
    void shouldTellWhatIsDroppedWhenIterationsAre() {
        assertThat(picture(SampleRuns.passed().iterations("browse", 100, 1_234), 80, 24))
                .contains("10 of 10 users   1,234 dropped\n")
                .doesNotContain("arrivals");
    }

    /** Forty series, and a failure of each. */
    private static RunBuilder busy() {
        RunBuilder run = RunBuilder.run().series(stats("GET", "/busiest").ok(1, 2, 3), stats("GET", "/busiest"));
        for (int i = 1; i < 40; i++) {
            run.series(stats("GET", "/series/" + i).ok(1), stats("GET", "/series/" + i));
        }
        for (int i = 1; i <= 40; i++) {
            run.failure("GET", "/series/" + i, FailureKind.CHECK, "a message that goes on and on", i);
        }
        return run;
    }

    private static String picture(RunBuilder run, int width, int height) {
        return picture(run.info(), run.snapshot(), width, height);
    }

    private static String picture(RunInfo info, Snapshot snapshot, int width, int height) {
        Terminal terminal = new Terminal(true, true, true, width, height);
        return LiveFrame.of(info, snapshot, new ArrivalRate().upTo(snapshot), terminal).stream()
                .map(line -> line.render(false) + "\n")
                .collect(Collectors.joining());
    }
}
