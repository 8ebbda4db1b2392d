package io.throng.engine.internal.run;

import static io.throng.engine.testing.Loads.arriving;
import static io.throng.engine.testing.Loads.closed;
import static io.throng.engine.testing.Loads.every;
import static io.throng.engine.testing.Loads.hit;
import static io.throng.engine.testing.Loads.hold;
import static io.throng.engine.testing.Loads.open;
import static io.throng.engine.testing.Loads.rate;
import static io.throng.engine.testing.Loads.seconds;
import static io.throng.engine.testing.Plans.get;
import static io.throng.engine.testing.Plans.plan;
import static io.throng.engine.testing.Plans.run;
import static io.throng.engine.testing.Plans.scenario;
import static io.throng.engine.testing.Plans.startingAndStopping;
import static io.throng.engine.testing.Plans.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.run.ScriptedWire.Reply;
import io.throng.engine.internal.run.ScriptedWire.Sent;
import io.throng.engine.internal.session.UserRandom;
import io.throng.metrics.Interval;
import io.throng.metrics.RunResult;
import io.throng.metrics.ScheduleStats;
import io.throng.metrics.Verdict;
import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.Wait;
import io.throng.plan.load.ArrivalSchedule;
import io.throng.plan.load.ArrivalTimes;
import io.throng.plan.load.OpenLoad;
import io.throng.plan.load.RateSegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The open model. */
class ArrivalsTest {

    private static final Duration MILLI = Duration.ofMillis(1);
    private static final OpenLoad RAMP_AND_HOLD = open(rate(0, 200, 4), rate(200, 4));

    private static List<Long> dueTimes(OpenLoad load) {
        ArrivalTimes times = ArrivalSchedule.of(load).times(UserRandom.forArrivals(42, 0), 0, 1);
        List<Long> due = new ArrayList<>();
        while (times.dueNanos() != ArrivalTimes.NEVER) {
            due.add(times.dueNanos());
            times.advance();
        }
        return due;
    }

    private static List<Long> sentTimes(VirtualRun run) {
        return run.sent().stream().map(Sent::atNanos).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void shouldLetExactlyAsManyArriveAsTheProfileHasEachAtItsInstant(int loops) {
        VirtualRun run = VirtualRun.complete(arriving(RAMP_AND_HOLD, hit("a")), loops, line -> Reply.ok(MILLI));

        RunResult result = run.result();
        assertThat(sentTimes(run)).hasSize(1_200).isEqualTo(dueTimes(RAMP_AND_HOLD));
        assertThat(result.request("GET", "/a").count()).isEqualTo(1_200);
        assertThat(result.total().startDelay().max()).isZero();
        assertThat(result.scheduled()).isEqualTo(1_200);
        assertThat(result.dropped()).isZero();
        assertThat(result.schedules()).containsExactly(new ScheduleStats("a", true, 1_200, 0, 0, 0, 0));
        assertThat(result.elapsed()).isEqualTo(seconds(8));
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(run.usersThatLeft()).isEqualTo(1_200);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void shouldWakeUpALoopForManyArrivalsAtOnceAndMeasureWhatThatDelays(int loops) {
        OpenLoad load = open(rate(20_000, 1));

        VirtualRun run = VirtualRun.complete(arriving(load, hit("a")), loops, line -> Reply.ok(MILLI));

        assertThat(run.result().total().count()).isEqualTo(20_000);
        assertThat(run.result().total().startDelay().max()).isBetween(Duration.ofNanos(1), Duration.ofNanos(250_000));
        assertThat(sentTimes(run).stream().distinct()).hasSizeLessThanOrEqualTo(loops * 4_000 + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void shouldTakeRandomGapsFromTheSeedWhateverTheNumberOfLoops(int loops) {
        OpenLoad load = open(rate(50, 10)).withPoisson();

        VirtualRun run = VirtualRun.complete(arriving(load, hit("a")), loops, line -> Reply.ok(MILLI));

        List<Long> meant = dueTimes(load);
        List<Long> sent = sentTimes(run).stream().sorted().toList();
        assertThat(sent).hasSameSizeAs(meant);
        for (int i = 0; i < sent.size(); i++) {
            assertThat(sent.get(i) - meant.get(i)).isBetween(0L, 250_000L);
        }
    }

    @Test
    void shouldLetManyArriveAtOnceAndThemselvesGoOn() {
        Plan plan = arriving(open(new RateSegment.AtOnce(5_000), rate(0, 1)), hit("a"));

        VirtualRun run = VirtualRun.complete(plan, 2, line -> Reply.ok(MILLI));

        assertThat(sentTimes(run)).hasSize(5_000).containsOnly(0L);
        assertThat(run.result().elapsed()).isEqualTo(seconds(1));
    }

    @Test
    void shouldMakeArrivalsAndUsersSideBySide() {
        Plan plan = plan(
                load -> load,
                hit("hit").withLoad(RAMP_AND_HOLD),
                hit("background", every(0.999)).withLoad(closed(hold(5, 8))));

        VirtualRun run = VirtualRun.complete(plan, 2, line -> Reply.ok(MILLI));

        RunResult result = run.result();
        assertThat(result.request("GET", "/hit").count()).isEqualTo(1_200);
        assertThat(result.request("GET", "/background").count()).isEqualTo(5 * 8);
        assertThat(result.schedules())
                .containsExactly(
                        new ScheduleStats("hit", true, 1_200, 0, 0, 0, 0),
                        new ScheduleStats("background", false, 5 * 8, 0, 0, 0, 0));
        assertThat(result.timeline().stream().mapToLong(Interval::arrivals).sum())
                .isEqualTo(1_200);
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void shouldCountThoseInFlightAsUsersInTheTimeline() {
        Plan plan = plan(
                load -> load,
                hit("hit").withLoad(open(rate(10, 4))),
                hit("background", every(1)).withLoad(closed(hold(5, 8))));

        RunResult result = VirtualRun.complete(
                        plan, 2, line -> Reply.ok(line.equals("GET /hit") ? seconds(1.95) : MILLI))
                .result();

        assertThat(result.timeline())
                .extracting(Interval::users)
                .containsExactly(5 + 10, 5 + 19, 5 + 19, 5 + 19, 5 + 9, 5, 5, 0);
    }

    @Test
    void shouldGiveArrivalsTheSameScenariosAndNumbersOnAnyNumberOfLoops() {
        List<List<String>> seen = new ArrayList<>();
        for (int loops : new int[] {1, 2, 8}) {
            VirtualRun run = VirtualRun.complete(
                    arriving(open(rate(100, 2)), numbered("a", 3), numbered("b", 2), numbered("c", 1)),
                    loops,
                    line -> Reply.ok(MILLI));
            seen.add(run.sent().stream().map(Sent::line).toList());
        }

        assertThat(seen.get(0))
                .hasSize(200)
                .startsWith("GET /a0", "GET /b0", "GET /a1", "GET /c0", "GET /b1", "GET /a2");
        assertThat(seen.get(0)).contains("GET /a99", "GET /b66", "GET /c32");
        assertThat(seen).allMatch(seen.get(0)::equals);
    }

    private static ScenarioPlan numbered(String name, int weight) {
        return scenario(
                name,
                weight,
                new Wait.None(),
                task(1, run(session -> session.set("me", session.user())), get("/" + name + "#{me}")));
    }

    @Test
    void shouldDoWhatIsDoneAtStartAndStopForEachArrivalExactlyOnce() {
        ScenarioPlan polite = startingAndStopping(hit("a"), List.of(get("/hello")), List.of(get("/bye")));

        VirtualRun run = VirtualRun.complete(arriving(open(rate(10, 3)), polite), 2, line -> Reply.ok(MILLI));

        assertThat(run.sentCount("GET /hello")).isEqualTo(30);
        assertThat(run.sentCount("GET /a")).isEqualTo(30);
        assertThat(run.sentCount("GET /bye")).isEqualTo(30);
    }

    @Test
    void shouldDoAllTasksInOrderOnceForEachArrival() {
        ScenarioPlan ordered = scenario("s", every(0.5), task(2, get("/a")), task(1, get("/b")))
                .withTasksInOrder();

        VirtualRun run = VirtualRun.complete(arriving(open(rate(1, 3)), ordered), 2, line -> Reply.ok(MILLI));

        assertThat(run.sentCount("GET /a")).isEqualTo(6);
        assertThat(run.sentCount("GET /b")).isEqualTo(3);
        assertThat(run.result().schedules()).containsExactly(new ScheduleStats("s", true, 3, 0, 0, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void shouldEndWithTheLastIterationOfTheBudget(int loops) {
        Plan plan = plan(load -> load.withModel(open(rate(10, 60))).withTotalIterations(25), hit("a"));

        VirtualRun run = VirtualRun.complete(plan, loops, line -> Reply.ok(MILLI));

        assertThat(run.result().total().count()).isEqualTo(25);
        assertThat(run.result().schedules()).containsExactly(new ScheduleStats("a", true, 25, 0, 0, 0, 0));
        assertThat(run.result().elapsed()).isEqualTo(Duration.ofMillis(2_401));
    }

    @Test
    void shouldShareTheBudgetBetweenArrivalsAndUsers() {
        Plan plan = plan(
                load -> load.withTotalIterations(30),
                hit("a").withLoad(open(rate(10, 60))),
                hit("b", every(0.099)).withLoad(closed(hold(2, 60))));

        RunResult result = VirtualRun.complete(plan, 2, line -> Reply.ok(MILLI)).result();

        assertThat(result.total().count()).isEqualTo(30);
        assertThat(result.elapsed()).isLessThan(seconds(2));
        Books.assertBalanced(result);
    }
}
