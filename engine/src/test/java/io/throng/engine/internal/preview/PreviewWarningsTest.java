package io.throng.engine.internal.preview;

import static io.throng.engine.SimulatedPlans.arriving;
import static io.throng.engine.SimulatedPlans.fetching;
import static io.throng.engine.SimulatedPlans.get;
import static io.throng.engine.SimulatedPlans.pause;
import static io.throng.engine.SimulatedPlans.plan;
import static io.throng.engine.SimulatedPlans.scenario;
import static io.throng.engine.SimulatedPlans.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.metrics.Preview;
import io.throng.plan.Plan;
import io.throng.plan.Wait;
import io.throng.plan.load.Beginning;
import io.throng.plan.load.ClosedLoad;
import io.throng.plan.load.LatePolicy;
import io.throng.plan.load.LoadModel;
import io.throng.plan.load.LoadShape;
import io.throng.plan.load.Target;
import io.throng.plan.load.UserSchedule;
import io.throng.plan.load.UserSegment.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewWarningsTest {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private static final Plan THOUSAND_USERS =
            plan(load -> load.withUsers(1_234).withRunTime(A_MINUTE), fetching("s", waiting(30_000)));

    @Test
    void shouldWarnOfMoreConnectionsThanPorts() {
        assertThat(Previews.of(THOUSAND_USERS, 100, new MachineLimits(1_234, Long.MAX_VALUE))
                        .warnings())
                .isEmpty();
        assertThat(Previews.of(THOUSAND_USERS, 100, new MachineLimits(1_233, Long.MAX_VALUE))
                        .warnings())
                .containsExactly("1,234 connections at a time are more than the 1,233 local ports that this machine has"
                        + " for one address of a server, expected a wider port range, fewer or shared connections, or"
                        + " several addresses");
    }

    @Test
    void shouldWarnOfMoreConnectionsThanFiles() {
        assertThat(Previews.of(THOUSAND_USERS, 100, new MachineLimits(Integer.MAX_VALUE, 1_234))
                        .warnings())
                .isEmpty();
        assertThat(Previews.of(THOUSAND_USERS, 100, new MachineLimits(Integer.MAX_VALUE, 1_000))
                        .warnings())
                .containsExactly("1,234 connections at a time are more than the 1,000 files that this process may still"
                        + " open, expected a higher limit (ulimit -n), or fewer or shared connections");
    }

    @Test
    void shouldWarnOfStagesThatDoNotReachTheirTarget() {
        UserSchedule stages = new UserSchedule(List.of(
                new Stage(Duration.ofSeconds(10), 10, 1),
                new Stage(Duration.ofSeconds(10), 50, 2.5),
                new Stage(Duration.ofSeconds(10), 0, 100)));

        Preview shared = Previews.of(
                plan(load -> load.withModel(new LoadModel.Shaped(stages)), fetching("s", waiting(1_000))), 10);
        Preview own = Previews.of(
                plan(
                        load -> load,
                        fetching("s", waiting(1_000))
                                .withLoad(new ClosedLoad(stages, Beginning.AT_START, Duration.ZERO))),
                10);

        String warning =
                " > stage 2: 2.5 users per second get from 10 to 35 users within 10s, not to 50, expected 4 users"
                        + " per second or 16s of time";
        assertThat(shared.warnings()).containsExactly("load" + warning);
        assertThat(own.warnings()).containsExactly("scenario \"s\"" + warning);
    }

    @Test
    void shouldWarnOfUsersThatDoNotStartWithinTheRunTime() {
        Plan plan = plan(
                load -> load.withUsers(100).withSpawnRate(0.5).withRunTime(A_MINUTE), fetching("s", waiting(1_000)));

        assertThat(Previews.of(plan, 10).warnings())
                .containsExactly(
                        "load: 0.5 users per second get from 0 to 30 users within 1m, not to 100, expected 1.67"
                                + " users per second or 3m20s of time");
    }

    @Test
    void shouldWarnOfArrivalsThatAreDropped() {
        Plan plan = plan(
                load -> load,
                fetching("hit", new Wait.None())
                        .withLoad(arriving(100, Duration.ofSeconds(3)).withMaxInFlight(3)));

        Preview fast = Previews.of(plan, 30);
        Preview slow = Previews.of(plan, 59);

        assertThat(fast.warnings()).isEmpty();
        assertThat(fast.dropped()).isZero();
        // Three of six find a place: they begin at 0, 10 and 20 ms and leave room again from 59 ms on.
        assertThat(slow.dropped()).isEqualTo(150);
        assertThat(slow.arrivals()).isEqualTo(300);
        assertThat(slow.warnings())
                .containsExactly(
                        "scenario \"hit\": 150 of 300 arrivals are dropped at a response time of 59ms, because no"
                                + " more than 3 may be in flight, expected a higher maxInFlight or a lower rate");
    }

    @Test
    void shouldWarnOfPacingThatCannotBeKept() {
        Plan plan = plan(
                load -> load.withRunTime(A_MINUTE),
                scenario("s", new Wait.Pacing(Duration.ofMillis(100)), get("/a"), pause(30), get("/b")));

        assertThat(Previews.of(plan, 35).warnings()).isEmpty();
        assertThat(Previews.of(plan, 36).warnings())
                .containsExactly(
                        "scenario \"s\": an iteration takes 102ms on average at a response time of 36ms, and its"
                                + " pacing of 100ms cannot be kept, expected a longer period, and more users for the same"
                                + " rate");
    }

    @Test
    void shouldWarnOfIterationsThatAreDropped() {
        Plan plan = plan(
                load -> load.withRunTime(Duration.ofSeconds(10)),
                fetching("s", new Wait.Pacing(Duration.ofMillis(100), new LatePolicy.Drop(LatePolicy.Drop.LEAST))));

        Preview preview = Previews.of(plan, 150);

        assertThat(preview.dropped()).isEqualTo(50);
        assertThat(preview.warnings())
                .contains(
                        "scenario \"s\": 50 of 100 iterations are dropped at a response time of 150ms, because they would"
                                + " begin too late, expected fewer of them or another late policy");
    }

    @ParameterizedTest
    @CsvSource({"2, once", "4, 3 times"})
    void shouldWarnOfLambdasThatThrow(int iterations, String times) {
        Wait wait = new Wait.Computed(session -> session.get("token"));
        Plan plan = plan(load -> load.withIterations(iterations), fetching("s", wait));

        Preview preview = Previews.of(plan, 10);

        assertThat(preview.failure()).isEmpty();
        assertThat(preview.warnings())
                .singleElement()
                .asString()
                .startsWith("scenario \"s\" > wait time threw")
                .contains(" " + times
                        + ", expected lambdas that need no answer of a server: variable \"token\" is not set");
    }

    @Test
    void shouldTellThatARunWouldFailWhenAShapeAnswersNonsense() {
        LoadShape shape = now -> new Target.ByScenario(Map.of("bui", new Target.Users(1, 1)));

        Preview preview = Previews.of(
                plan(load -> load.withModel(new LoadModel.Shaped(shape)), fetching("buy", waiting(1_000))), 10);

        String sentence =
                "the run would stop after 0s and fail: load shape returned a target for scenario \"bui\" after"
                        + " 0s, expected one without a load of its own (did you mean \"buy\"?): \"buy\"";
        assertThat(preview.failure()).contains(sentence);
        assertThat(preview.warnings()).containsExactly(sentence);
    }

    @Test
    void shouldTellFirstThatARunWouldFailWhenAShapeThrows() {
        LoadShape shape = now -> {
            if (now.elapsed().toSeconds() < 3) {
                return new Target.Users(5, 5);
            }
            throw new UnsupportedOperationException("no idea");
        };

        Preview preview = Previews.of(
                plan(load -> load.withModel(new LoadModel.Shaped(shape)), fetching("s", waiting(1_000))),
                10,
                new MachineLimits(4, Long.MAX_VALUE));

        String sentence = "the run would stop after 3s and fail: load shape threw"
                + " java.lang.UnsupportedOperationException: no idea";
        assertThat(preview.failure()).contains(sentence);
        assertThat(preview.warnings()).hasSize(2).startsWith(sentence);
    }
}
