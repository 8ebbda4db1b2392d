package io.throng.engine.internal.run;

import static io.throng.engine.testing.Loads.closed;
import static io.throng.engine.testing.Loads.every;
import static io.throng.engine.testing.Loads.hit;
import static io.throng.engine.testing.Loads.hold;
import static io.throng.engine.testing.Loads.seconds;
import static io.throng.engine.testing.Loads.shaped;
import static io.throng.engine.testing.Loads.stage;
import static io.throng.engine.testing.Loads.stages;
import static io.throng.engine.testing.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.run.ScriptedWire.Reply;
import io.throng.engine.internal.run.ScriptedWire.Sent;
import io.throng.metrics.Interval;
import io.throng.metrics.RunResult;
import io.throng.metrics.Verdict;
import io.throng.plan.Plan;
import io.throng.plan.Wait;
import io.throng.plan.load.LoadModel;
import io.throng.plan.load.RateSegment;
import io.throng.plan.load.UserSchedule;
import io.throng.plan.load.UserSegment;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number of users that follows a schedule. */
class ScheduledLoadTest {

    private static final Duration MILLI = Duration.ofMillis(1);
    private static final Wait THINK = new Wait.Between(Duration.ofMillis(100), Duration.ofMillis(300));
    private static final UserSchedule WAVES = stages(
            stage(30, 10, 2), stage(60, 50, 5), stage(30, 20, 2), stage(40, 80, 10), stage(20, 30, 3), stage(30, 0, 5));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void shouldReachEveryTargetWithinOneUserAndOneSecondOfTheComputedLine(int loops) {
        RunResult result = VirtualRun.complete(shaped(WAVES, hit("a", THINK)), loops, line -> Reply.ok(MILLI))
                .result();

        assertThat(result.timeline()).hasSize(210).allSatisfy(ScheduledLoadTest::assertNearTheLine);
        assertThat(result.elapsed()).isEqualTo(seconds(210));
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(result.stopped()).isFalse();
        Books.assertBalanced(result);
    }

    private static void assertNearTheLine(Interval interval) {
        Duration second = Duration.ofSeconds(1);
        int before = WAVES.usersAt(interval.elapsed().minus(second));
        int at = WAVES.usersAt(interval.elapsed());
        assertThat(interval.users()).isBetween(Math.min(before, at) - 1, Math.max(before, at) + 1);
    }

    @Test
    void shouldNotDelayAMoveByOneThatIsStillGoingOn() {
        Plan plan = shaped(stages(stage(10, 100, 1), stage(5, 0, 1_000), stage(5, 3, 1)), hit("a", every(1)));

        RunResult result = VirtualRun.complete(plan, 2, line -> Reply.ok(MILLI)).result();

        assertThat(result.timeline())
                .extracting(Interval::users)
                .containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 9, 0, 0, 0, 0, 1, 2, 3, 3, 3, 0);
    }

    @Test
    void shouldNotEndWhileThereIsNobodyInBetween() {
        Plan plan = plan(load -> load, hit("a", every(1)).withLoad(closed(hold(2, 3), hold(0, 100), hold(3, 2))));

        RunResult result = VirtualRun.complete(plan, 2, line -> Reply.ok(MILLI)).result();

        assertThat(result.elapsed()).isEqualTo(seconds(105));
        assertThat(result.total().count()).isEqualTo(2 * 3 + 3 * 2);
    }

    @Test
    void shouldStopUsersGracefullyAtTheEndOfTheSchedule() {
        Plan plan = plan(load -> load.withStopTimeout(seconds(2)), hit("a").withLoad(closed(hold(3, 4))));

        RunResult result =
                VirtualRun.complete(plan, 2, line -> Reply.ok(seconds(10))).result();

        assertThat(result.elapsed()).isEqualTo(seconds(6));
        assertThat(result.total().interrupted()).isEqualTo(3);
    }

    @Test
    void shouldGoOnUntilTheRunTimeWhenTheScheduleIsEndless() {
        UserSchedule endless = stages(new UserSegment.Ramp(4, 4, RateSegment.ENDLESS));
        Plan plan = plan(
                load -> load.withModel(new LoadModel.Shaped(endless)).withRunTime(seconds(100)),
                hit("a", every(0.999)));

        RunResult result = VirtualRun.complete(plan, 2, line -> Reply.ok(MILLI)).result();

        assertThat(result.elapsed()).isEqualTo(seconds(100));
        assertThat(result.total().count()).isEqualTo(400);
    }

    @Test
    void shouldEndWhenEverybodyHasDoneItsIterationsAndNobodyElseWillCome() {
        UserSchedule endless = stages(hold(2, 5), new UserSegment.Ramp(4, 4, RateSegment.ENDLESS));
        Plan plan =
                plan(load -> load.withModel(new LoadModel.Shaped(endless)).withIterations(3), hit("a", every(0.999)));

        VirtualRun run = VirtualRun.complete(plan, 2, line -> Reply.ok(MILLI));

        assertThat(run.result().total().count()).isEqualTo(3 * (2 + 4));
        assertThat(run.result().elapsed()).isLessThan(seconds(8));
    }

    @Test
    void shouldLetTheNextMoveHaveWhoeverIsDueAtItsVeryBeginning() {
        Plan plan = shaped(stages(stage(2, 9, 1), stage(3, 2, 1)), hit("a", every(100)));

        VirtualRun run = VirtualRun.complete(plan, 1, line -> Reply.ok(MILLI));

        assertThat(run.sent()).extracting(Sent::atNanos).containsExactly(0L, 1_000_000_000L);
    }

    @Test
    void shouldMoveAtVeryInstantsWithinAMillisecond() {
        Plan plan = shaped(stages(stage(1.2345, 1, 1), stage(3, 3, 1_000_000)), hit("a", every(100)));

        VirtualRun run = VirtualRun.complete(plan, 1, line -> Reply.ok(MILLI));

        assertThat(run.sent()).extracting(Sent::atNanos).containsExactly(0L, 1_235_000_000L, 1_235_000_000L);
    }
}
