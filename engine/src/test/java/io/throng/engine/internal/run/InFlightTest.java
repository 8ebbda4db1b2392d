package io.throng.engine.internal.run;

import static io.throng.engine.testing.Loads.arriving;
import static io.throng.engine.testing.Loads.hit;
import static io.throng.engine.testing.Loads.open;
import static io.throng.engine.testing.Loads.rate;
import static io.throng.engine.testing.Loads.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.run.ScriptedWire.Reply;
import io.throng.metrics.RunResult;
import io.throng.metrics.ScheduleStats;
import io.throng.metrics.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bound of how many arrivals are under way. */
class InFlightTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void shouldDropAndCountWhoeverArrivesWhenAllPlacesAreTaken(int loops) {
        RunResult result = VirtualRun.complete(
                        arriving(open(rate(10, 4)).withMaxInFlight(3), hit("a")),
                        loops,
                        line -> Reply.ok(seconds(0.95)))
                .result();

        assertThat(result.schedules()).containsExactly(new ScheduleStats("a", true, 12, 28, 0, 0, 0));
        assertThat(result.total().count()).isEqualTo(12);
        assertThat(result.scheduled()).isEqualTo(40);
        assertThat(result.dropped()).isEqualTo(28);
        assertThat(result.timeline()).allMatch(interval -> interval.users() <= 3);
        assertThat(result.verdict()).isEqualTo(Verdict.UNTRUSTWORTHY);
        assertThat(result.reasons())
                .containsExactly("dropped 28 of 40 arrivals of scenario \"a\": 3 were in flight already, as many as"
                        + " maxInFlight allows");
    }

    @Test
    void shouldDropNobodyWhenPlacesAreFreeInTime() {
        RunResult result = VirtualRun.complete(
                        arriving(open(rate(10, 4)).withMaxInFlight(1), hit("a")), 2, line -> Reply.ok(seconds(0.099)))
                .result();

        assertThat(result.schedules()).containsExactly(new ScheduleStats("a", true, 40, 0, 0, 0, 0));
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
    }
}
