package io.throng.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthTest {

    @ParameterizedTest(name = "{1} of {0} seconds: {3}")
    @CsvSource({
        "0,    0,   false, nothing observed",
        "10,   0,   false, no lag",
        "3,    2,   false, too few to tell from chance",
        "3,    3,   true,  three are enough on a short run",
        "59,   3,   true,  three are more than 5 %",
        "60,   3,   false, exactly 5 % is still well",
        "61,   3,   false, three are less than 5 %",
        "3600, 180, false, exactly 5 % of an hour",
        "3600, 181, true,  more than 5 % of an hour"
    })
    void shouldBeSuspectWhenManySecondsLagged(int intervals, int lagging, boolean suspect, String reason) {
        Health health = new Health(Health.LAG_LIMIT, intervals, lagging);

        assertThat(health.isSuspect()).as(reason).isEqualTo(suspect);
    }
}
