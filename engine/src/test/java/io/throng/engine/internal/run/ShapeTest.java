package io.throng.engine.internal.run;

import static io.throng.engine.testing.Loads.closed;
import static io.throng.engine.testing.Loads.every;
import static io.throng.engine.testing.Loads.hit;
import static io.throng.engine.testing.Loads.hold;
import static io.throng.engine.testing.Loads.seconds;
import static io.throng.engine.testing.Loads.shaped;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.run.ScriptedWire.Reply;
import io.throng.engine.internal.run.ScriptedWire.Sent;
import io.throng.engine.testing.Plans;
import io.throng.metrics.Interval;
import io.throng.metrics.RunResult;
import io.throng.metrics.UserException;
import io.throng.metrics.Verdict;
import io.throng.plan.Plan;
import io.throng.plan.load.LoadShape;
import io.throng.plan.load.Target;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A number of users that a lambda says. */
class ShapeTest {

    private static final Duration MILLI = Duration.ofMillis(1);
    private static final double AT_ONCE = Double.POSITIVE_INFINITY;
    private static final Target STOP = new Target.Stop();

    private static Target users(int users, double spawnRate) {
        return new Target.Users(users, spawnRate);
    }

    private static VirtualRun complete(LoadShape shape) {
        return VirtualRun.complete(shaped(shape, hit("a", every(1))), 2, line -> Reply.ok(MILLI));
    }

    private static LoadShape until(int seconds, LoadShape shape) {
        return now -> now.elapsed().toSeconds() >= seconds ? STOP : shape.at(now);
    }

    @Test
    void shouldAskEveryWholeSecondAndFollowTheAnswer() {
        List<Duration> asked = new ArrayList<>();
        int[] wanted = {3, 3, 5, 5, 0, 0, 4, 4};

        VirtualRun run = complete(now -> {
            asked.add(now.elapsed());
            int second = (int) now.elapsed().toSeconds();
            return second < wanted.length ? users(wanted[second], AT_ONCE) : STOP;
        });

        assertThat(asked)
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 8)
                        .mapToObj(Duration::ofSeconds)
                        .toList());
        assertThat(usersEveryOtherSecond(run)).containsExactly(3, 5, 0, 4);
        assertThat(run.result().elapsed().toSeconds()).isEqualTo(8);
        assertThat(run.result().verdict()).isEqualTo(Verdict.PASSED);
    }

    private static List<Integer> usersEveryOtherSecond(VirtualRun run) {
        List<Interval> timeline = run.result().timeline();
        return IntStream.range(0, 4)
                .mapToObj(pair -> timeline.get(2 * pair).users())
                .toList();
    }

    @Test
    void shouldTellTheShapeWhatTheRunShows() {
        List<LoadShape.Now> told = new ArrayList<>();
        LoadShape shape = until(8, now -> {
            told.add(now);
            return users(4, AT_ONCE);
        });

        VirtualRun run = VirtualRun.complete(
                shaped(shape, hit("a", every(0.48))), 2, line -> new Reply(seconds(0.02), 503, "", ""));

        assertThat(run.result().total().count()).isEqualTo(64);
        LoadShape.Now first = told.get(0);
        assertThat(first.users()).isZero();
        assertThat(first.requestsPerSecond()).isZero();
        assertThat(first.responseTime(99)).isZero();
        LoadShape.Now last = told.get(7);
        assertThat(last.users()).isEqualTo(4);
        assertThat(last.requestsPerSecond()).isEqualTo(8);
        assertThat(last.failuresPerSecond()).isEqualTo(8);
        assertThat(last.failureRatio()).isEqualTo(1);
        assertThat(last.responseTime(50)).isEqualTo(seconds(0.02));
    }

    @Test
    void shouldTellTheShapeHowManyUsersThereAreAtThatMoment() {
        List<Integer> told = new ArrayList<>();

        VirtualRun run = complete(until(4, now -> {
            told.add(now.users());
            return users(now.users() + 10, AT_ONCE);
        }));

        assertThat(told).containsExactly(0, 10, 20, 30);
        assertThat(run.result().timeline()).extracting(Interval::users).startsWith(20, 30, 40);
    }

    @Test
    void shouldNotRestartARampWhenTheAnswerIsTheSame() {
        VirtualRun run = complete(until(20, now -> users(4, 0.4)));

        assertThat(firstMillis(run)).containsExactly(0L, 2_500L, 5_000L, 7_500L);
    }

    @Test
    void shouldReplaceAMoveInProgressWhenTheAnswerIsAnother() {
        VirtualRun run = complete(until(6, now -> now.elapsed().toSeconds() < 3 ? users(100, 0.8) : users(5, AT_ONCE)));

        assertThat(firstMillis(run)).containsExactly(0L, 1_250L, 2_500L, 3_000L, 3_000L);
    }

    /** When users sent their first request. */
    private static List<Long> firstMillis(VirtualRun run) {
        List<Long> firsts = new ArrayList<>();
        List<Long> known = new ArrayList<>();
        for (Sent sent : run.sent()) {
            long phase = sent.atNanos() / 1_000_000;
            boolean isLater = known.remove((Long) phase);
            if (!isLater) {
                firsts.add(phase);
            }
            known.add(phase + 1_001);
        }
        return firsts;
    }

    @Test
    void shouldSteerScenariosOneByOneAndTogetherInTurn() {
        Target both = new Target.ByScenario(Map.of()).and("a", 3, AT_ONCE).and("b", 2, AT_ONCE);
        Target one = new Target.ByScenario(Map.of()).and("b", 1, AT_ONCE);
        List<Target> answers = List.of(users(4, AT_ONCE), both, one, users(2, AT_ONCE), STOP);
        Plan plan = shaped(
                now -> answers.get((int) now.elapsed().toSeconds() / 2), hit("a", every(0.2)), hit("b", every(0.2)));

        VirtualRun run = VirtualRun.complete(plan, 2, line -> Reply.ok(MILLI));

        assertThat(usersEveryOtherSecond(run)).containsExactly(4, 5, 1, 2);
        assertThat(sentBetween(run, "GET /a", 4.1, 6)).isZero();
        assertThat(sentBetween(run, "GET /b", 4.1, 6)).isPositive();
        assertThat(sentBetween(run, "GET /a", 6.1, 8)).isEqualTo(sentBetween(run, "GET /b", 6.1, 8));
    }

    private static long sentBetween(VirtualRun run, String line, double from, double to) {
        return run.sent().stream()
                .filter(sent -> sent.line().equals(line))
                .filter(sent -> sent.atNanos() >= from * 1e9 && sent.atNanos() < to * 1e9)
                .count();
    }

    @Test
    void shouldNumberUsersOfAScenarioOnceHoweverTheyAreSteered() {
        List<String> numbers = new ArrayList<>();
        Target alone = new Target.ByScenario(Map.of("a", new Target.Users(2, AT_ONCE)));
        List<Target> answers = List.of(users(2, AT_ONCE), alone, users(3, AT_ONCE), STOP);
        Plan plan = shaped(
                now -> answers.get((int) now.elapsed().toSeconds()),
                Plans.startingAndStopping(
                        hit("a", every(10)),
                        List.of(Plans.run(session -> numbers.add("user " + session.user()))),
                        List.of()));

        var unused = VirtualRun.complete(plan, 2, line -> Reply.ok(MILLI));

        assertThat(numbers).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void shouldAskNothingWhileAnAnswerIsAwaitedAndLeaveTheLoadAsItIs() {
        Deque<Runnable> calls = new ArrayDeque<>();
        List<Duration> asked = new ArrayList<>();
        Plan plan = shaped(
                now -> {
                    asked.add(now.elapsed());
                    return users(1 + asked.size(), AT_ONCE);
                },
                hit("a", every(1)));
        VirtualRun run = VirtualRun.start(
                plan, Surroundings.of(2, line -> Reply.ok(MILLI)).withBlocking(calls::add));

        run.advance(seconds(3.5));
        assertThat(calls).hasSize(1);
        calls.remove().run();
        run.advance(seconds(0.4));
        assertThat(run.sent()).hasSize(2);
        assertThat(calls).isEmpty();
        run.advance(seconds(3));
        assertThat(calls).hasSize(1);
        calls.remove().run();
        run.advance(seconds(0.05));

        assertThat(asked).containsExactly(seconds(0), seconds(4));
        run.live().stop();
        run.advance(seconds(1));
        assertThat(run.hasEnded()).isTrue();
    }

    @Test
    void shouldFailAndSaySoWhenTheShapeNeverAnswers() {
        Plan endless = shaped(now -> users(5, AT_ONCE), hit("a", every(1)));
        Plan plan = endless.withLoad(endless.load().withRunTime(seconds(3)));

        RunResult result = VirtualRun.start(
                        plan, Surroundings.of(2, line -> Reply.ok(MILLI)).withBlocking(call -> {}))
                .complete()
                .result();

        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.exceptions())
                .singleElement()
                .extracting(UserException::message)
                .isEqualTo("load shape has not answered for 3s, expected target(users, spawnRate) or stop() within a"
                        + " second or so");
    }

    @Test
    void shouldNotHearAnAnswerThatComesAfterTheStop() {
        Deque<Runnable> calls = new ArrayDeque<>();
        VirtualRun run = VirtualRun.start(
                shaped(now -> users(5, AT_ONCE), hit("a", every(1))),
                Surroundings.of(2, line -> Reply.ok(MILLI)).withBlocking(calls::add));

        run.live().stop();
        run.advance(Duration.ZERO);
        calls.remove().run();
        run.advance(seconds(10));

        assertThat(run.sent()).isEmpty();
        assertThat(run.result().verdict()).isEqualTo(Verdict.NO_DATA);
    }

    static Stream<Arguments> badAnswers() {
        return Stream.of(
                bad(users(-1, 1), "load shape returned -1 users after 3s, expected 0 to 10000000"),
                bad(users(1, 0), "load shape returned spawn rate 0.0 after 3s, expected more than 0 users per second"),
                bad(
                        users(1, Double.NaN),
                        "load shape returned spawn rate NaN after 3s, expected more than 0 users per second"),
                bad(
                        users(1, -2),
                        "load shape returned spawn rate -2.0 after 3s, expected more than 0 users per second"),
                bad(
                        new Target.ByScenario(Map.of("alpah", new Target.Users(1, 1))),
                        "load shape returned a target for scenario \"alpah\" after 3s, expected one without a load of"
                                + " its own (did you mean \"alpha\"?): \"alpha\""),
                bad(
                        new Target.ByScenario(Map.of("own", new Target.Users(1, 1))),
                        "load shape returned a target for scenario \"own\" after 3s, expected one without a load of its"
                                + " own: \"alpha\""),
                bad(
                        new Target.ByScenario(Map.of("alpha", new Target.Users(-7, 1))),
                        "load shape returned -7 users for scenario \"alpha\" after 3s, expected 0 to 10000000"));
    }

    private static Arguments bad(Target answer, String message) {
        return Arguments.of(answer, message);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("badAnswers")
    void shouldStopAndFailWithAMessageWhenTheAnswerIsNonsense(Target answer, String message) {
        UserException exception = exceptionOf(now -> now.elapsed().toSeconds() < 3 ? users(2, AT_ONCE) : answer);

        assertThat(exception.message()).isEqualTo(message);
    }

    @Test
    @SuppressWarnings("NullAway") // what a careless lambda does
    void shouldStopAndFailWithAMessageWhenTheAnswerIsNull() {
        UserException exception = exceptionOf(now -> now.elapsed().toSeconds() < 3 ? users(2, AT_ONCE) : null);

        assertThat(exception.message())
                .isEqualTo("load shape returned null after 3s, expected target(users, spawnRate) or stop()");
    }

    @Test
    void shouldStopAndFailWithTheStackTraceWhenTheShapeThrows() {
        UserException exception = exceptionOf(now -> {
            if (now.elapsed().toSeconds() < 3) {
                return users(2, AT_ONCE);
            }
            throw new ArithmeticException("no such wave");
        });

        assertThat(exception.message()).isEqualTo("no such wave");
        assertThat(exception.type()).isEqualTo("java.lang.ArithmeticException");
        assertThat(exception.stackTrace()).startsWith("java.lang.ArithmeticException: no such wave");
    }

    private static UserException exceptionOf(LoadShape shape) {
        Plan plan = shaped(
                shape, hit("alpha", every(0.999)), hit("own", every(0.999)).withLoad(closed(hold(1, 60))));

        RunResult result = VirtualRun.complete(plan, 2, line -> Reply.ok(MILLI)).result();

        assertThat(result.elapsed()).isEqualTo(seconds(3));
        assertThat(result.total().count()).isEqualTo(3 * 3);
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.timeline()).hasSize(3);
        assertThat(result.exceptions()).singleElement().satisfies(exception -> {
            assertThat(exception.place()).isEqualTo("load shape");
            assertThat(exception.count()).isEqualTo(1);
        });
        return result.exceptions().get(0);
    }

    @Test
    void shouldFailWhenNoThreadCanBeHadForTheShape() {
        VirtualRun run = VirtualRun.start(
                shaped(now -> users(5, AT_ONCE), hit("a", every(1))),
                Surroundings.of(2, line -> Reply.ok(MILLI)).withBlocking(task -> {
                    throw new OutOfMemoryError("unable to create native thread");
                }));

        assertThat(run.result().exceptions())
                .singleElement()
                .satisfies(exception -> assertThat(exception.message()).isEqualTo("unable to create native thread"));
    }
}
