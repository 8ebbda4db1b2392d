package io.throng.engine.internal.run;

import static io.throng.engine.testing.Loads.arriving;
import static io.throng.engine.testing.Loads.hit;
import static io.throng.engine.testing.Loads.open;
import static io.throng.engine.testing.Loads.rate;
import static io.throng.engine.testing.Loads.seconds;
import static io.throng.engine.testing.Plans.get;
import static io.throng.engine.testing.Plans.plan;
import static io.throng.engine.testing.Plans.startingAndStopping;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.run.ScriptedWire.Reply;
import io.throng.metrics.RequestStats;
import io.throng.metrics.RunResult;
import io.throng.metrics.ScheduleStats;
import io.throng.metrics.Verdict;
import io.throng.plan.Plan;
import io.throng.plan.load.LatePolicy;
import io.throng.plan.load.OpenLoad;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ten arrivals a second for 4 seconds on a loop that stalls from second 1 to second 2. */
class LateArrivalsTest {

    private static final Duration MILLI = Duration.ofMillis(1);

    private static VirtualRun complete(LatePolicy late) {
        return start(arriving(load(late), hit("a"))).complete();
    }

    private static OpenLoad load(LatePolicy late) {
        return open(rate(10, 4)).withLate(late);
    }

    private static VirtualRun start(Plan plan) {
        return VirtualRun.start(
                plan,
                Surroundings.of(1, line -> Reply.ok(MILLI))
                        .withLaneLoop(loop -> new StalledLoop(loop, seconds(0.95), seconds(2))));
    }

    @Test
    void shouldBeginAllAtOnceAndMeasureHowLateTheyAre() {
        VirtualRun run = complete(new LatePolicy.CatchUp());

        RequestStats total = run.result().total();
        assertThat(run.sentMillis()).filteredOn(at -> at == 2_000).hasSize(11);
        assertThat(total.count()).isEqualTo(40);
        assertThat(total.startDelay().max()).isEqualTo(seconds(1));
        assertThat(total.responseTime().max()).isEqualTo(seconds(1.001));
        assertThat(total.serviceTime().max()).isEqualTo(MILLI);
        assertThat(run.result().dropped()).isZero();
    }

    @Test
    void shouldCatchUpAtTwiceTheRateWhenBounded() {
        VirtualRun run = complete(new LatePolicy.BoundedCatchUp());

        assertThat(run.sentMillis()).hasSize(40).contains(900L, 2_000L, 2_049L, 2_099L, 2_899L, 2_949L, 3_000L, 3_100L);
        assertThat(run.sentMillis()).filteredOn(at -> at > 900 && at < 3_050).hasSize(21);
        assertThat(run.result().total().startDelay().max()).isEqualTo(seconds(1));
        assertThat(run.result().schedules()).containsExactly(new ScheduleStats("a", true, 40, 0, 0, 0, 15));
    }

    @Test
    void shouldDropAndCountThoseThatAreTooLate() {
        VirtualRun run = complete(new LatePolicy.Drop(Duration.ofMillis(300)));

        RunResult result = run.result();
        assertThat(result.schedules()).containsExactly(new ScheduleStats("a", true, 33, 0, 7, 0, 1));
        assertThat(result.total().startDelay().max()).isEqualTo(seconds(0.3));
        assertThat(result.scheduled()).isEqualTo(40);
        assertThat(result.dropped()).isEqualTo(7);
        assertThat(result.verdict()).isEqualTo(Verdict.UNTRUSTWORTHY);
        assertThat(result.reasons())
                .containsExactly("dropped 7 of 40 arrivals of scenario \"a\": the generator came too late for them");
    }

    private static RunResult stoppedDuringTheStall(LatePolicy late) {
        VirtualRun run = start(arriving(load(late), hit("a")));
        run.advance(seconds(1.5));
        run.live().stop();
        return run.advance(seconds(1)).result();
    }

    @Test
    void shouldBeginWhatWasDueWhenStoppedDuringTheStall() {
        RunResult result = stoppedDuringTheStall(new LatePolicy.CatchUp());

        assertThat(result.schedules()).containsExactly(new ScheduleStats("a", true, 15, 0, 0, 0, 3));
        assertThat(result.total().count()).isEqualTo(15);
        assertThat(result.total().startDelay().max()).isEqualTo(seconds(0.5));
        assertThat(result.dropped()).isZero();
    }

    @Test
    void shouldBeginWhatWasDueWhenTheRunTimeEndsDuringTheStall() {
        Plan plan = plan(all -> all.withModel(load(new LatePolicy.CatchUp())).withRunTime(seconds(1.5)), hit("a"));

        RunResult result = start(plan).complete().result();

        assertThat(result.schedules()).containsExactly(new ScheduleStats("a", true, 15, 0, 0, 0, 3));
        assertThat(result.total().count()).isEqualTo(15);
        assertThat(result.dropped()).isZero();
    }

    @Test
    void shouldNotBeTrustedWhenManyArrivalsAreLate() {
        RunResult result = complete(new LatePolicy.CatchUp()).result();

        assertThat(result.verdict()).isEqualTo(Verdict.UNTRUSTWORTHY);
        assertThat(result.reasons())
                .containsExactly("8 of 40 arrivals of scenario \"a\" began 250ms or longer after they were due: the"
                        + " generator did not keep up");
    }

    @Test
    void shouldBeTrustedWhenFewArrivalsAreLate() {
        VirtualRun run = start(arriving(open(rate(10, 20)), hit("a"))).complete();

        assertThat(run.result().schedules()).containsExactly(new ScheduleStats("a", true, 200, 0, 0, 0, 8));
        assertThat(run.result().verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void shouldCountWhatABoundedCatchUpCouldNotBeginBeforeTheStop() {
        RunResult result = stoppedDuringTheStall(new LatePolicy.BoundedCatchUp());

        assertThat(result.schedules()).containsExactly(new ScheduleStats("a", true, 11, 0, 4, 0, 1));
        assertThat(result.scheduled()).isEqualTo(15);
        assertThat(result.total().count()).isEqualTo(11);
    }

    @Test
    void shouldGiveTheStartDelayToTheFirstRequestOnly() {
        Plan plan = arriving(
                load(new LatePolicy.CatchUp()),
                startingAndStopping(hit("a"), List.of(get("/hello")), List.of(get("/bye"))));

        RunResult result = start(plan).complete().result();

        assertThat(result.request("GET", "/hello").startDelay().max()).isEqualTo(seconds(1));
        assertThat(result.request("GET", "/a").startDelay().max()).isZero();
        assertThat(result.request("GET", "/bye").startDelay().max()).isZero();
    }
}
