package io.throng.engine.internal.run;

import static io.throng.engine.testing.Loads.hit;
import static io.throng.engine.testing.Loads.seconds;
import static io.throng.engine.testing.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.run.ScriptedWire.Reply;
import io.throng.metrics.RunResult;
import io.throng.metrics.ScheduleStats;
import io.throng.metrics.Verdict;
import io.throng.plan.Plan;
import io.throng.plan.Wait;
import io.throng.plan.load.LatePolicy;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A user that is meant to begin every second and whose second request takes 4.2 seconds. */
class LatePacingTest {

    private static VirtualRun complete(LatePolicy late) {
        return complete(late, Duration.ZERO);
    }

    private static VirtualRun complete(LatePolicy late, Duration warmUp) {
        int[] sent = {0};
        Plan plan = plan(
                load -> load.withRunTime(seconds(10)).withWarmUp(warmUp), hit("a", new Wait.Pacing(seconds(1), late)));
        return VirtualRun.complete(plan, 1, line -> Reply.ok(seconds(sent[0]++ == 1 ? 4.2 : 0.1)));
    }

    @Test
    void shouldBeginLateSlotsOneAfterTheOther() {
        VirtualRun run = complete(new LatePolicy.CatchUp());

        assertThat(run.sentMillis())
                .containsExactly(0L, 1_000L, 5_200L, 5_300L, 5_400L, 5_500L, 6_000L, 7_000L, 8_000L, 9_000L);
        assertThat(run.result().total().startDelay().max()).isEqualTo(seconds(3.2));
        assertThat(run.result().dropped()).isZero();
    }

    @Test
    void shouldBeginLateSlotsAtHalfThePeriodWhenBounded() {
        VirtualRun run = complete(new LatePolicy.BoundedCatchUp());

        assertThat(run.sentMillis())
                .containsExactly(0L, 1_000L, 5_200L, 5_700L, 6_200L, 6_700L, 7_200L, 7_700L, 8_200L, 9_000L);
        assertThat(run.result().total().startDelay().max()).isEqualTo(seconds(3.2));
        assertThat(run.result().total().responseTime().max()).isEqualTo(seconds(4.2));
        assertThat(run.result().schedules()).containsExactly(new ScheduleStats("a", false, 10, 0, 0, 0, 6));
    }

    @Test
    void shouldGiveUpSlotsThatAreTooLateAndCountThem() {
        VirtualRun run = complete(new LatePolicy.Drop(seconds(0.5)));

        RunResult result = run.result();
        assertThat(run.sentMillis()).containsExactly(0L, 1_000L, 5_200L, 6_000L, 7_000L, 8_000L, 9_000L);
        assertThat(result.schedules()).containsExactly(new ScheduleStats("a", false, 7, 0, 3, 0, 0));
        assertThat(result.total().startDelay().max()).isEqualTo(seconds(0.2));
        assertThat(result.scheduled()).isEqualTo(10);
        assertThat(result.dropped()).isEqualTo(3);
        assertThat(result.verdict()).isEqualTo(Verdict.UNTRUSTWORTHY);
        assertThat(result.reasons())
                .containsExactly("dropped 3 of 10 iterations of scenario \"a\": their users were still busy when they"
                        + " were due, or the generator came too late for them");
    }

    @Test
    void shouldWaitForTheNextSlotWhenEveryLateOneIsTooLate() {
        VirtualRun run = complete(new LatePolicy.Drop(LatePolicy.Drop.LEAST));

        assertThat(run.sentMillis()).containsExactly(0L, 1_000L, 6_000L, 7_000L, 8_000L, 9_000L);
        assertThat(run.result().schedules()).containsExactly(new ScheduleStats("a", false, 6, 0, 4, 0, 0));
        assertThat(run.result().total().startDelay().max()).isZero();
    }

    @Test
    void shouldNotCountSlotsThatWereGivenUpInTheWarmUp() {
        VirtualRun run = complete(new LatePolicy.Drop(LatePolicy.Drop.LEAST), seconds(4));

        assertThat(run.result().schedules()).containsExactly(new ScheduleStats("a", false, 6, 0, 4, 0, 0));
        assertThat(run.result().dropped()).isEqualTo(2);
        assertThat(run.result().warmUp().count()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void shouldCountSlotsThatWereDueBeforeTheEndAndNeverBegan(int loops) {
        Plan plan = plan(load -> load.withUsers(2).withRunTime(seconds(10)), hit("a", new Wait.Pacing(seconds(0.1))));

        RunResult result =
                VirtualRun.complete(plan, loops, line -> Reply.ok(seconds(1))).result();

        assertThat(result.schedules()).containsExactly(new ScheduleStats("a", false, 20, 0, 0, 180, 18));
        assertThat(result.dropped()).isEqualTo(180);
        assertThat(result.scheduled()).isEqualTo(result.total().started() + 180);
        assertThat(result.verdict()).isEqualTo(Verdict.UNTRUSTWORTHY);
        assertThat(result.reasons())
                .singleElement()
                .asString()
                .contains("180", "iterations of scenario \"a\"", "due before the end of the load");
    }

    @Test
    void shouldCutOffNothingWhenEveryUserKeepsItsSchedule() {
        Plan plan = plan(load -> load.withUsers(3).withRunTime(seconds(10)), hit("a", new Wait.Pacing(seconds(1))));

        RunResult result =
                VirtualRun.complete(plan, 2, line -> Reply.ok(seconds(0.999))).result();

        assertThat(result.schedules()).containsExactly(new ScheduleStats("a", false, 30, 0, 0, 0, 0));
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void shouldNotCutOffIterationsThatNobodyAskedFor() {
        Plan plan = plan(
                load -> load.withUsers(1).withRunTime(seconds(10)).withIterations(15),
                hit("a", new Wait.Pacing(seconds(0.1))));

        RunResult result =
                VirtualRun.complete(plan, 1, line -> Reply.ok(seconds(1))).result();

        assertThat(result.schedules().get(0).due()).isEqualTo(15);
    }

    @Test
    void shouldCountCutOffSlotsOfTheWarmUpApart() {
        Plan plan = plan(
                load -> load.withUsers(1).withRunTime(seconds(10)).withWarmUp(seconds(4)),
                hit("a", new Wait.Pacing(seconds(0.1))));

        RunResult result =
                VirtualRun.complete(plan, 1, line -> Reply.ok(seconds(1))).result();

        assertThat(result.schedules().get(0).cutOff()).isEqualTo(90);
        assertThat(result.dropped()).isEqualTo(60);
    }

    @Test
    void shouldNotCutOffTheIterationThatIsBrokenOff() {
        Plan plan = plan(
                load -> load.withUsers(1)
                        .withRunTime(seconds(5))
                        .withIterations(2)
                        .withStopTimeout(seconds(1)),
                hit("a", new Wait.Pacing(seconds(1))));

        RunResult result = VirtualRun.complete(plan, 1, line -> Reply.never()).result();

        assertThat(result.schedules()).containsExactly(new ScheduleStats("a", false, 1, 0, 0, 1, 0));
    }
}
