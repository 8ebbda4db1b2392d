package io.throng.reporting.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.reporting.SampleRuns;
import io.throng.reporting.internal.Series;
import io.throng.reporting.internal.page.Glyphs;
import io.throng.reporting.internal.page.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTableTest {

    @ParameterizedTest
    @ValueSource(ints = {60, 70, 79, 80, 100, 119, 120, 160, 200})
    void shouldFitWhateverTheWidthOfTheTerminal(int room) {
        Table table = RequestTable.current(
                Series.of(SampleRuns.locust().snapshot()),
                Series.total(SampleRuns.locust().snapshot()),
                Glyphs.UNICODE);

        assertThat(table.lines(room, Glyphs.UNICODE))
                .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(room));
    }
}
