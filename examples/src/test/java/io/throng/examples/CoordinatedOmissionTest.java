package io.throng.examples;

import static io.throng.dsl.Throng.*;
import static io.throng.examples.CoordinatedOmission.RUN;
import static io.throng.examples.CoordinatedOmission.STALL;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.dsl.LoadTest;
import io.throng.examples.CoordinatedOmission.Look;
import io.throng.metrics.Distribution;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinatedOmissionTest {

    @ParameterizedTest
    @CsvSource({"0, 10", "50, 10", "90, 10", "95, 1010", "99, 1810", "99.9, 1990", "100, 2010"})
    void shouldKnowTheTruth(double percent, long millis) {
        assertThat(STALL.truth(percent, RUN)).isEqualTo(Duration.ofMillis(millis));
    }

    private static Distribution simulated(LoadTest test) {
        return test.baseUrl("http://127.0.0.1:1")
                .simulate(request -> respond(STALL.answerTime(request.elapsed())))
                .total()
                .responseTime();
    }

    @ParameterizedTest
    @ValueSource(doubles = {50, 89, 91, 95, 99, 99.9})
    void shouldMeasureTheTruthWhenUsersArrive(double percent) {
        Duration truth = STALL.truth(percent, RUN);
        Duration oneArrival = millis(10);

        Distribution measured = simulated(CoordinatedOmission.open());

        assertThat(measured.count()).isEqualTo(2_000);
        assertThat(measured.p(percent)).isBetween(truth.minus(oneArrival), truth.plus(oneArrival));
    }

    @Test
    void shouldHideTheStallWhenUsersWait() {
        Distribution measured = simulated(CoordinatedOmission.closedWithWaits());

        assertThat(measured.count()).isBetween(1_750L, 1_850L);
        assertThat(measured.p(99)).isLessThan(millis(11));
        assertThat(measured.max()).isGreaterThan(seconds(1.9));
    }

    @Test
    void shouldSeeTheStallWhenUsersKeepASchedule() {
        assertThat(simulated(CoordinatedOmission.closedOnSchedule()).p(95)).isGreaterThan(seconds(1));
    }

    @Test
    void shouldCountWhatTheServersSawAndSeeTheStallOverSockets() {
        List<Look> looks = CoordinatedOmission.runAll();

        assertThat(looks)
                .hasSize(4)
                .allSatisfy(look -> assertThat(look.result().total().started())
                        .as(look.name())
                        .isEqualTo(look.served()));
        Look open = looks.get(3);
        assertThat(open.served()).isEqualTo(2_000);
        assertThat(open.result().total().responseTime().p(95)).isGreaterThan(seconds(0.9));
        assertThat(looks.get(0).served()).isLessThan(1_900);
    }
}
