package io.throng.engine.internal.run;

import static io.throng.engine.testing.Plans.get;
import static io.throng.engine.testing.Plans.plan;
import static io.throng.engine.testing.Plans.run;
import static io.throng.engine.testing.Plans.scenario;
import static io.throng.engine.testing.Plans.startingAndStopping;
import static io.throng.engine.testing.Plans.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.run.ScriptedWire.Reply;
import io.throng.engine.internal.run.ScriptedWire.Sent;
import io.throng.metrics.FailureKind;
import io.throng.metrics.RunResult;
import io.throng.metrics.UserException;
import io.throng.metrics.Verdict;
import io.throng.plan.Body;
import io.throng.plan.Check;
import io.throng.plan.Computed;
import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.Step;
import io.throng.plan.Wait;
import io.throng.session.Response;
import io.throng.session.Session;
import io.throng.session.SessionAction;
import io.throng.session.ThrowingFunction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reactivestreams.Subscriber;
import reactor.core.publisher.Mono;

/** Code of the test's author, on the loop. */
class LambdaTest {

    private static final Wait NO_WAIT = new Wait.None();
    private static final Duration MILLI = Duration.ofMillis(1);

    private static VirtualRun complete(Plan plan) {
        VirtualRun run = VirtualRun.complete(plan, 1, line -> Reply.ok(MILLI));
        Books.assertBalanced(run.result());
        return run;
    }

    static Stream<Arguments> throwing() {
        SessionAction checked = session -> {
            throw new java.io.IOException("disk");
        };
        SessionAction assertion = session -> {
            throw new AssertionError("not so");
        };
        SessionAction unset = session -> session.get("token");
        SessionAction endless = LambdaTest::recurse;
        return Stream.of(
                Arguments.of("java.io.IOException", "disk", checked),
                Arguments.of("java.lang.AssertionError", "not so", assertion),
                Arguments.of(
                        "io.throng.engine.internal.session.UnsetVariableException",
                        "variable \"token\" is not set (did you mean \"tokens\"?)",
                        unset),
                Arguments.of("java.lang.StackOverflowError", "", endless));
    }

    @SuppressWarnings("InfiniteRecursion") // that is the point
    private static void recurse(Session session) {
        recurse(session);
    }

    @Test
    void shouldNotSeeAnotherResponseInOneThatItKept() {
        List<Response> kept = new ArrayList<>();
        Check first = new Check.OfResponse("first", kept::add);
        Check second = new Check.OfResponse("second", response -> kept.get(0).status() == 200);
        Plan plan = plan(
                load -> load.withIterations(1), scenario("s", NO_WAIT, task(1, get("/", first), get("/", second))));

        RunResult result = complete(plan).result();

        assertThat(result.exceptions())
                .singleElement()
                .satisfies(exception ->
                        assertThat(exception.message()).startsWith("a response was looked at after its check"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("throwing")
    void shouldCountWhatItThrowsAndGoOnWithTheNextIteration(String type, String message, SessionAction action) {
        Plan plan = plan(
                load -> load.withIterations(3),
                scenario(
                        "s",
                        NO_WAIT,
                        task(1, run(session -> session.set("tokens", 1)), get("/"), run(action), get("/after"))));

        VirtualRun run = complete(plan);

        RunResult result = run.result();
        assertThat(run.sent()).extracting(Sent::line).containsExactly("GET /", "GET /", "GET /");
        assertThat(result.exceptions()).allSatisfy(exception -> {
            assertThat(exception.type()).isEqualTo(type);
            assertThat(exception.message()).isEqualTo(message);
            assertThat(exception.place()).isEqualTo("scenario \"s\" > task \"run\"");
        });
        assertThat(result.exceptions().stream().mapToLong(UserException::count).sum())
                .isEqualTo(3);
        assertThat(result.total().failed()).isZero();
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    }

    /** An exception that throws when it is asked what it is. */
    private static final class Unspeakable extends RuntimeException {

        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no words");
        }

        @Override
        public synchronized Throwable getCause() {
            throw new IllegalStateException("no cause");
        }
    }

    static Stream<Step> speechless() {
        return Stream.of(
                run(session -> {
                    throw new Unspeakable();
                }),
                new Step.Call("c", session -> {
                    throw new Unspeakable();
                }),
                new Step.Blocking("b", session -> {
                    throw new Unspeakable();
                }),
                get("/", new Check.OfResponse("m", response -> {
                    throw new Unspeakable();
                })),
                new Step.Request(
                        "GET",
                        new Computed(session -> {
                            throw new Unspeakable();
                        }),
                        "computed",
                        List.of(),
                        List.of(),
                        new Body.None(),
                        Optional.empty(),
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("speechless")
    void shouldCountAnExceptionThatCannotSayWhatItIs(Step step) {
        RunResult result = complete(plan(load -> load.withIterations(2), scenario("s", NO_WAIT, task(1, step))))
                .result();

        assertThat(result.exceptions()).singleElement().satisfies(exception -> {
            assertThat(exception.type()).isEqualTo(Unspeakable.class.getName());
            assertThat(exception.count()).isEqualTo(2);
        });
    }

    @Test
    void shouldFailACallThatEndsWithAnErrorThatCannotSayWhatItIs() {
        Step call = new Step.Call("c", session -> Mono.error(new Unspeakable()));

        RunResult result = complete(plan(load -> load.withIterations(2), scenario("s", NO_WAIT, task(1, call))))
                .result();

        assertThat(result.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.message()).isEqualTo(Unspeakable.class.getName()));
    }

    static Stream<Object> unwritable() {
        List<Object> circle = new ArrayList<>();
        circle.add(List.of(circle));
        Object broken = new Object() {
            @Override
            public String toString() {
                throw new NullPointerException("no text");
            }
        };
        return Stream.of(circle, broken);
    }

    @ParameterizedTest
    @MethodSource("unwritable")
    void shouldEndARequestWithAVariableThatCannotBeWritten(Object value) {
        Plan plan = plan(
                load -> load.withIterations(2),
                scenario("s", NO_WAIT, task(1, run(session -> session.set("x", value)), get("/#{x}"), get("/after"))));

        RunResult result = complete(plan).result();

        assertThat(result.request("GET", "/#{x}").failed()).isEqualTo(2);
        assertThat(result.failures()).allMatch(failure -> failure.kind() == FailureKind.UNBUILT);
        assertThat(result.exceptions().stream().mapToLong(UserException::count).sum())
                .isEqualTo(2);
        assertThat(result.request("GET", "/after").ok()).isEqualTo(2);
    }

    @Test
    void shouldKeepTheBeginningOfLongMessages() {
        String endless = "x".repeat(100_000);
        Plan plan =
                plan(load -> load.withIterations(1), scenario("s", NO_WAIT, task(1, new Step.Blocking("b", session -> {
                    throw new IllegalStateException(endless);
                }))));

        RunResult result = complete(plan).result();

        assertThat(result.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.message())
                        .startsWith("java.lang.IllegalStateException: xxx")
                        .endsWith("x…")
                        .hasSize(1_001));
        assertThat(result.exceptions()).singleElement().satisfies(exception -> {
            assertThat(exception.message()).startsWith("xxx").endsWith("x…").hasSize(1_001);
            assertThat(exception.stackTrace()).hasSizeLessThan(10_000);
        });
    }

    @Test
    void shouldSkipTheRestOfTheStopWhenItThrowsThere() {
        ScenarioPlan scenario = startingAndStopping(
                scenario("s", NO_WAIT, task(1, get("/"))),
                List.of(),
                List.of(get("/a"), run(session -> session.get("nothing")), get("/b")));

        VirtualRun run = complete(plan(load -> load.withIterations(1), scenario));

        assertThat(run.sent()).extracting(Sent::line).containsExactly("GET /", "GET /a");
        assertThat(run.usersThatLeft()).isEqualTo(1);
        assertThat(run.result().exceptions())
                .extracting(UserException::place)
                .containsExactly("scenario \"s\" > on stop");
    }

    @Test
    void shouldLetOthersOnTheLoopWorkWhenItNeverWaits() {
        VirtualRun[] self = new VirtualRun[1];
        int[] turns = new int[2];
        List<Subscriber<?>> met = new ArrayList<>();
        Step meet = new Step.Call("meet", session -> subscriber -> {
            met.add(subscriber);
            if (met.size() == 2) {
                met.forEach(Subscriber::onComplete);
            }
        });
        ScenarioPlan busy = scenario("s", NO_WAIT, task(1, run(session -> {
            if (++turns[session.user()] == 20_000) {
                self[0].live().stop();
            }
        })));
        Plan plan = plan(load -> load.withUsers(2), startingAndStopping(busy, List.of(meet), List.of()));
        self[0] = VirtualRun.create(plan, Surroundings.of(1, line -> Reply.ok(MILLI)));

        self[0].live().start();
        self[0].advance(Duration.ofSeconds(1));

        assertThat(turns[0]).isBetween(19_700, 20_300);
        assertThat(turns[1]).isBetween(19_700, 20_300);
        assertThat(self[0].hasEnded()).isTrue();
    }

    @Test
    void shouldSeeItsUserAndItsIterations() {
        List<String> seen = new ArrayList<>();
        Plan plan = plan(
                load -> load.withUsers(2).withIterations(2),
                scenario(
                        "s",
                        NO_WAIT,
                        task(1, run(session -> seen.add(session.user() + ":" + session.iteration())), get("/"))));

        complete(plan);

        assertThat(seen).containsExactlyInAnyOrder("0:0", "0:1", "1:0", "1:1");
    }

    @SuppressWarnings("NullAway") // a lambda may return what it must not
    static Stream<Arguments> waits() {
        ThrowingFunction<Session, Duration> half = session -> Duration.ofMillis(500);
        ThrowingFunction<Session, Duration> zero = session -> Duration.ZERO;
        ThrowingFunction<Session, Duration> nothing = session -> null;
        ThrowingFunction<Session, Duration> negative = session -> Duration.ofSeconds(-1);
        ThrowingFunction<Session, Duration> boundless = session -> Duration.ofSeconds(Long.MAX_VALUE);
        ThrowingFunction<Session, Duration> longest = session -> Duration.ofNanos(Long.MAX_VALUE);
        ThrowingFunction<Session, Duration> throwing = session -> {
            throw new StackOverflowError();
        };
        return Stream.of(
                Arguments.of(half, 500, ""),
                Arguments.of(zero, 0, ""),
                Arguments.of(nothing, 1_000, "wait time is null, expected 0s or more"),
                Arguments.of(negative, 1_000, "wait time is -1s, expected 0s or more"),
                Arguments.of(boundless, 1_000, "wait time is 2562047788015215h30m7s, expected 8760h at most"),
                Arguments.of(longest, 1_000, "wait time is 2562047h47m16.854775807s, expected 8760h at most"),
                Arguments.of(throwing, 1_000, ""));
    }

    @ParameterizedTest(name = "waits {1} ms: {2}")
    @MethodSource("waits")
    void shouldWaitAsLongAsItSaysAndASecondWhenItIsBroken(
            ThrowingFunction<Session, Duration> function, long millis, String message) {
        Plan plan = plan(load -> load.withIterations(2), scenario("s", new Wait.Computed(function), task(1, get("/"))));

        VirtualRun run = complete(plan);

        assertThat(run.sent().get(1).atNanos()).isEqualTo((millis + 1) * 1_000_000);
        if (millis == 1_000) {
            assertThat(run.result().exceptions()).singleElement().satisfies(exception -> {
                assertThat(exception.place()).isEqualTo("scenario \"s\" > wait time");
                assertThat(exception.message()).isEqualTo(message);
            });
        } else {
            assertThat(run.result().exceptions()).isEmpty();
        }
    }

    @Test
    void shouldPauseWithinItsBounds() {
        Step.Pause pause = new Step.Pause(Duration.ofMillis(20), Duration.ofMillis(40));
        Plan plan = plan(load -> load.withIterations(200), scenario("s", NO_WAIT, task(1, get("/"), pause)));

        List<Sent> sent = complete(plan).sent();

        List<Long> gaps = new ArrayList<>();
        for (int i = 1; i < sent.size(); i++) {
            gaps.add((sent.get(i).atNanos() - sent.get(i - 1).atNanos()) / 1_000_000 - 1);
        }
        assertThat(gaps).allMatch(gap -> gap >= 20 && gap <= 41);
        assertThat(gaps.stream().distinct().count()).isGreaterThan(15);
    }

    @Test
    void shouldNotCarryLatenessOverToTheStop() {
        ScenarioPlan scenario = startingAndStopping(
                scenario(
                        "s",
                        new Wait.Pacing(Duration.ofSeconds(1)),
                        task(1, new Step.Pause(Duration.ofSeconds(5), Duration.ofSeconds(5)))),
                List.of(),
                List.of(get("/bye")));

        RunResult result =
                complete(plan(load -> load.withIterations(2), scenario)).result();

        assertThat(result.request("GET", "/bye").startDelay().max()).isZero();
    }
}
