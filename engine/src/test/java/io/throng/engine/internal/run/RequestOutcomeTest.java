package io.throng.engine.internal.run;

import static io.throng.engine.testing.Plans.check;
import static io.throng.engine.testing.Plans.get;
import static io.throng.engine.testing.Plans.plan;
import static io.throng.engine.testing.Plans.run;
import static io.throng.engine.testing.Plans.save;
import static io.throng.engine.testing.Plans.scenario;
import static io.throng.engine.testing.Plans.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.run.ScriptedWire.Reply;
import io.throng.engine.internal.run.ScriptedWire.Sent;
import io.throng.metrics.FailureKind;
import io.throng.metrics.RunResult;
import io.throng.plan.Body;
import io.throng.plan.Check;
import io.throng.plan.Computed;
import io.throng.plan.Condition;
import io.throng.plan.Plan;
import io.throng.plan.Source;
import io.throng.plan.Step;
import io.throng.plan.Text;
import io.throng.plan.Wait;
import io.throng.session.Response;
import io.throng.session.Session;
import io.throng.session.ThrowingFunction;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How a request ends: ok, or failed with a kind and a message. */
class RequestOutcomeTest {

    private static final Source STATUS = new Source.Status();

    private static VirtualRun complete(Function<String, Reply> script, Step... steps) {
        VirtualRun run = VirtualRun.complete(
                plan(load -> load.withIterations(1), scenario("s", new Wait.None(), task(1, steps))), 1, script);
        Books.assertBalanced(run.result());
        return run;
    }

    private static void assertFailed(RunResult result, FailureKind kind, String message) {
        assertThat(result.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.kind()).isEqualTo(kind);
            assertThat(failure.message()).isEqualTo(message);
        });
    }

    private static Check predicate(String message, ThrowingFunction<Response, Boolean> predicate) {
        return new Check.OfResponse(message, predicate);
    }

    private static Step.Request withUrl(ThrowingFunction<Session, ?> function) {
        Text url = new Computed(function);
        return new Step.Request(
                "GET", url, "lambda", List.of(), List.of(), new Body.None(), Optional.empty(), List.of());
    }

    @ParameterizedTest(name = "status {0}")
    @CsvSource({
        "100, true",
        "204, true",
        "302, true",
        "399, true",
        "400, false",
        "404, false",
        "500, false",
        "999, false"
    })
    void shouldFailFromStatus400On(int status, boolean ok) {
        RunResult result = complete(line -> Reply.status(status), get("/")).result();

        assertThat(result.total().ok()).isEqualTo(ok ? 1 : 0);
        if (!ok) {
            assertFailed(result, FailureKind.STATUS, "status " + status);
        }
    }

    static Stream<Arguments> sleeping() {
        Wait hour = new Wait.Between(Duration.ofHours(1), Duration.ofHours(1));
        Step pause = new Step.Pause(Duration.ofHours(1), Duration.ofHours(1));
        return Stream.of(
                Arguments.of(hour, new Step.Pause(Duration.ZERO, Duration.ZERO)), Arguments.of(new Wait.None(), pause));
    }

    @ParameterizedTest
    @MethodSource("sleeping")
    void shouldKeepNoResponseWhileAUserSleeps(Wait wait, Step last) {
        Step.Request get = get("/", check(new Source.JsonPath("$"), new Condition.Exists()));
        Plan plan = plan(load -> load.withUsers(3), scenario("s", wait, task(1, get, last)));

        VirtualRun run = VirtualRun.start(plan, 1, line -> Reply.json("\"" + "x".repeat(10_000) + "\""));
        run.advance(Duration.ofSeconds(1));

        assertThat(run.snapshot().total().ok()).isEqualTo(3);
        assertThat(run.bytesHeld()).isZero();
    }

    @Test
    void shouldLeaveTheStatusToACheckOfIt() {
        RunResult result = complete(
                        line -> Reply.status(404),
                        get("/", check(STATUS, new Condition.Is(404))),
                        get("/", check(STATUS, new Condition.In(List.of(404, 410)))),
                        get("/", save(STATUS, "code")))
                .result();

        assertThat(result.total().ok()).isEqualTo(3);
    }

    @Test
    void shouldFailByItsStatusEvenWhenAnotherCheckIsBrokenToo() {
        RunResult result = complete(
                        line -> Reply.status(500), get("/", check(new Source.BodyText(), new Condition.Is("x"))))
                .result();

        assertFailed(result, FailureKind.STATUS, "status 500");
    }

    @Test
    void shouldTellTheFirstBrokenCheckAndLetLaterOnesSave() {
        VirtualRun run = complete(
                line -> Reply.json("{\"id\": 7}"),
                get(
                        "/",
                        check(STATUS, new Condition.Is(201)),
                        predicate("second", response -> false),
                        save(new Source.JsonPath("$.id"), "id")),
                get("/items/#{id}"));

        assertFailed(run.result(), FailureKind.CHECK, "expected status is 201, was 200");
        assertThat(run.sent()).extracting(Sent::line).containsExactly("GET /", "GET /items/7");
    }

    @Test
    void shouldFailAndCountAnExceptionWhenAPredicateThrows() {
        RunResult result = complete(
                        line -> Reply.ok(Duration.ofMillis(1)),
                        get(
                                "/",
                                predicate("is JSON", response -> response.json().has("x")),
                                predicate("not reached?", response -> response.status() == 201)))
                .result();

        assertFailed(
                result,
                FailureKind.CHECK,
                "check \"is JSON\" threw java.lang.IllegalStateException: body is empty, expected JSON");
        assertThat(result.exceptions()).singleElement().satisfies(exception -> {
            assertThat(exception.place()).isEqualTo("scenario \"s\" > task \"GET /\"");
            assertThat(exception.message()).isEqualTo("body is empty, expected JSON");
        });
    }

    @Test
    void shouldKeepOfTheResponseWhatPredicatesLookAt() {
        RunResult result = complete(
                        line -> Reply.json("{\"users\": []}"),
                        get(
                                "/",
                                predicate("json", response -> response.json().has("users")),
                                predicate(
                                        "type",
                                        response -> response.header("content-type")
                                                .equals(Optional.of("application/json"))),
                                predicate("size", response -> response.bodySize() == 13)))
                .result();

        assertThat(result.total().ok()).isEqualTo(1);
    }

    @Test
    void shouldFailAsTheWireSays() {
        RunResult result = complete(line -> new Reply(Duration.ofMillis(2), 0, "", ""), get("/"))
                .result();

        assertFailed(result, FailureKind.REFUSED, "connection refused");
        assertThat(result.total().failedResponseTime().max()).isEqualTo(Duration.ofMillis(2));
    }

    static Stream<Arguments> brokenLambdas() {
        ThrowingFunction<Session, ?> illegalState = session -> {
            throw new IllegalStateException("no token");
        };
        ThrowingFunction<Session, ?> illegalArgument = session -> {
            throw new IllegalArgumentException("no token");
        };
        ThrowingFunction<Session, ?> checked = session -> {
            throw new java.io.IOException("no token");
        };
        ThrowingFunction<Session, ?> error = session -> {
            throw new AssertionError("no token");
        };
        ThrowingFunction<Session, ?> unset = session -> session.get("no");
        return Stream.of(
                Arguments.of(illegalState, "java.lang.IllegalStateException", "no token"),
                Arguments.of(illegalArgument, "java.lang.IllegalArgumentException", "no token"),
                Arguments.of(checked, "java.io.IOException", "no token"),
                Arguments.of(error, "java.lang.AssertionError", "no token"),
                Arguments.of(
                        unset,
                        "io.throng.engine.internal.session.UnsetVariableException",
                        "variable \"no\" is not set"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("brokenLambdas")
    void shouldFailAndCountAnExceptionWhenALambdaOfTheRequestThrows(
            ThrowingFunction<Session, ?> function, String type, String message) {
        VirtualRun run = complete(line -> Reply.ok(Duration.ofMillis(1)), withUrl(function), get("/next"));

        assertFailed(run.result(), FailureKind.UNBUILT, "request could not be built: " + type + ": " + message);
        assertThat(run.result().exceptions()).singleElement().satisfies(exception -> {
            assertThat(exception.type()).isEqualTo(type);
            assertThat(exception.message()).isEqualTo(message);
        });
        assertThat(run.sent()).extracting(Sent::line).containsExactly("GET /next");
    }

    static Stream<Arguments> unbuildable() {
        return Stream.of(
                Arguments.of(get("/#{tokn}"), "variable \"tokn\" is not set (did you mean \"token\"?)"),
                Arguments.of(
                        withUrl(session -> "ftp://h/"),
                        "URL is \"ftp://h/\" with scheme \"ftp\", expected http or https"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("unbuildable")
    void shouldFailWithoutAnExceptionWhenItCannotBeBuilt(Step.Request request, String why) {
        VirtualRun run = complete(
                line -> Reply.ok(Duration.ofMillis(1)), run(session -> session.set("token", 1)), request, get("/next"));

        assertFailed(run.result(), FailureKind.UNBUILT, "request could not be built: " + why);
        assertThat(run.result().exceptions()).isEmpty();
        assertThat(run.sent()).hasSize(1);
    }
}
