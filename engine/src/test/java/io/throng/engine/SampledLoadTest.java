package io.throng.engine;

import static io.throng.engine.SimulatedPlans.fetching;
import static io.throng.engine.SimulatedPlans.plan;
import static io.throng.engine.SimulatedPlans.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throng.plan.InvalidPlanException;
import io.throng.plan.Plan;
import io.throng.plan.load.ClosedLoad;
import io.throng.plan.load.OpenLoad;
import io.throng.plan.load.Rate;
import io.throng.plan.load.RateFunction;
import io.throng.plan.load.RateSegment;
import io.throng.plan.load.ScenarioLoad;
import io.throng.plan.load.UserCurve;
import io.throng.plan.load.UserSchedule;
import io.throng.plan.load.UserSegment;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Functions of time are asked before anything of a run exists, each moment once for its loads. */
@Timeout(60)
class SampledLoadTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int RATES_OF_A_SECOND = 1_000;
    private static final int USERS_OF_A_SECOND = 101;

    private final AtomicInteger calls = new AtomicInteger();

    private RateFunction rates(int callsThatGoWell) {
        return elapsed -> {
            requireFewer(callsThatGoWell);
            return new Rate(10, Rate.Unit.SECOND);
        };
    }

    private UserCurve users(int callsThatGoWell) {
        return elapsed -> {
            requireFewer(callsThatGoWell);
            return 2;
        };
    }

    private void requireFewer(int callsThatGoWell) {
        if (calls.incrementAndGet() > callsThatGoWell) {
            throw new IllegalStateException("asked too often");
        }
    }

    private static OpenLoad arriving(RateFunction rates) {
        return OpenLoad.EMPTY.withSegments(List.of(new RateSegment.Computed(rates, SECOND)));
    }

    private static ClosedLoad staying(UserCurve users) {
        UserSegment curve = new UserSegment.Curve("curve", users, SECOND);
        return ClosedLoad.EMPTY.withSchedule(new UserSchedule(List.of(curve)));
    }

    private static Plan having(ScenarioLoad load) {
        return plan(each -> each, fetching("a", waiting(10)).withLoad(load)).withBaseUrl("http://127.0.0.1:1");
    }

    @Test
    void shouldAskForRatesOncePerValidationAndOncePerDescription() {
        Plan plan = having(arriving(rates(Integer.MAX_VALUE)));

        assertThat(plan.problems()).isEmpty();
        assertThat(calls).hasValue(RATES_OF_A_SECOND);
        assertThat(plan.describe()).contains("10 arrivals");
        assertThat(calls).hasValue(2 * RATES_OF_A_SECOND);
    }

    @Test
    void shouldAskForUsersOncePerValidation() {
        Plan plan = having(staying(users(Integer.MAX_VALUE)));

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.describe()).contains("curve");
        assertThat(calls).hasValue(USERS_OF_A_SECOND);
    }

    @Test
    void shouldNotAskAgainOnceTheLoadIsKnown() {
        Engine.start(having(arriving(rates(2 * RATES_OF_A_SECOND))), List.of()).await();
        assertThat(calls).hasValue(2 * RATES_OF_A_SECOND);

        calls.set(0);
        Engine.simulate(
                having(staying(users(USERS_OF_A_SECOND))), request -> SimulatedResponse.after(SECOND), List.of());
        assertThat(calls).hasValue(USERS_OF_A_SECOND);

        calls.set(0);
        Engine.preview(having(arriving(rates(2 * RATES_OF_A_SECOND))), SECOND);
        assertThat(calls).hasValue(2 * RATES_OF_A_SECOND);
    }

    @Test
    void shouldNotMindAFunctionThatFailsOnceTheLoadIsKnown() {
        assertThat(Engine.start(having(arriving(rates(RATES_OF_A_SECOND))), List.of())
                        .await()
                        .dropped())
                .isZero();
    }

    @Test
    void shouldSayWhereAFunctionFails() {
        assertThatThrownBy(() -> Engine.start(having(arriving(rates(500))), List.of()))
                .isInstanceOf(InvalidPlanException.class)
                .hasMessageContaining("scenario \"a\" > load > segment 1 (function): rate at 500.5ms throws"
                        + " java.lang.IllegalStateException: asked too often, expected a rate");
    }

    @Test
    void shouldSayOfEveryFunctionWhereItFails() {
        RateSegment wrong = new RateSegment.Computed(elapsed -> new Rate(-1, Rate.Unit.SECOND), SECOND);
        Rate one = new Rate(1, Rate.Unit.SECOND);
        RateSegment tooShort = new RateSegment.Ramp(one, one, Duration.ZERO);
        Plan plan = having(OpenLoad.EMPTY.withSegments(List.of(wrong, tooShort, wrong)));

        assertThat(plan.problems())
                .extracting(problem -> problem.path())
                .containsExactlyInAnyOrder(
                        "scenario \"a\" > load > segment 1 (function)",
                        "scenario \"a\" > load > segment 2 (hold)",
                        "scenario \"a\" > load > segment 3 (function)");
    }
}
