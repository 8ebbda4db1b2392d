package io.throng.reporting.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.metrics.Preview;
import io.throng.reporting.Golden;
import io.throng.reporting.internal.page.Columns;
import io.throng.reporting.internal.page.Terminal;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewPageTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @ParameterizedTest
    @MethodSource("pages")
    void shouldLookAsAgreedWhateverTheLoad(String name, PreviewBuilder preview, int width) throws Exception {
        Golden.assertMatches("preview_" + name + "_" + width + ".txt", piped(preview, width));
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("stages", SamplePreviews.stages(), 80),
                Arguments.of("stages", SamplePreviews.stages(), 40),
                Arguments.of("stages", SamplePreviews.stages(), 160),
                Arguments.of("arrivals", SamplePreviews.arrivals(), 80),
                Arguments.of("arrivals", SamplePreviews.arrivals(), 40),
                Arguments.of("flat", moments(60).users(index -> 20), 80),
                Arguments.of("one_moment", moments(1).users(index -> 1).arrivals(index -> 1), 80),
                Arguments.of("nobody", moments(60).target(""), 80),
                Arguments.of("spike", moments(60).users(index -> index == 30 ? 1_000 : 0), 80),
                Arguments.of("merged_spike", moments(200).users(index -> index == 77 ? 83 : 1), 60),
                Arguments.of("warm_up", moments(10).arrivals(index -> 10).warmUp(5), 80),
                Arguments.of("cut_off", cutOff(), 120),
                Arguments.of("cut_off", cutOff(), 80),
                Arguments.of("cut_off", cutOff(), 60),
                Arguments.of("cut_off_somewhere", moments(60).users(index -> 20).cutOff(), 80),
                Arguments.of(
                        "cut_off_endless",
                        moments(60).users(index -> 20).cutOff().endless(),
                        80),
                Arguments.of("endless", moments(600).arrivals(index -> 3).endless(), 80));
    }

    private static PreviewBuilder cutOff() {
        return PreviewBuilder.moments(5, Duration.ofNanos(100_000))
                .users(index -> 100_000 * (index + 1))
                .arrivals(index -> 100_000)
                .requests("GET", "/", 0)
                .cutOffFrom(SECOND, 1_000_000_000);
    }

    private static PreviewBuilder moments(int count) {
        return PreviewBuilder.moments(count, SECOND).requests("GET", "/", count);
    }

    @Test
    void shouldBeEightyColumnsWideWithoutColourWhenNothingElseIsSaid() {
        Preview preview = SamplePreviews.arrivals().build();

        assertThat(PreviewPage.text(preview))
                .isEqualTo(PreviewPage.text(preview, Terminal.pipe(true, 80)))
                .doesNotContain("\u001b");
    }

    @Test
    void shouldColourTheBarsWhenTheTerminalHasColours() throws Exception {
        String page = PreviewPage.text(SamplePreviews.arrivals().build(), new Terminal(true, true, true, 80, 24));

        Golden.assertMatches("preview_colour.txt", page.replace("\u001b", "\\e"));
    }

    @Test
    void shouldUseNothingButAsciiWhenThereIsNothingElse() throws Exception {
        String page = PreviewPage.text(SamplePreviews.arrivals().build(), Terminal.pipe(false, 80));

        assertThat(page).isASCII();
        Golden.assertMatches("preview_ascii.txt", page);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 61, 80, 137, 200})
    void shouldFitWhateverTheWidth(int width) {
        assertThat(Stream.of(
                                SamplePreviews.stages(),
                                SamplePreviews.arrivals(),
                                moments(1).users(index -> 7))
                        .flatMap(preview -> piped(preview, width).lines()))
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void shouldShowOnlyChartsThatHaveSomethingToShow() {
        assertThat(piped(moments(5), 80)).doesNotContain("Users\n", "Arrivals per second\n");
        assertThat(piped(moments(5).users(index -> 1), 80)).contains("Users\n").doesNotContain("Arrivals per second\n");
        assertThat(piped(moments(5).arrivals(index -> 1), 80))
                .contains("Arrivals per second\n")
                .doesNotContain("Users\n");
        assertThat(piped(moments(0).users(index -> 1), 80))
                .contains("0 ms of load")
                .doesNotContain("Users\n");
    }

    private static String piped(PreviewBuilder preview, int width) {
        return PreviewPage.text(preview.build(), Terminal.pipe(true, width));
    }
}
