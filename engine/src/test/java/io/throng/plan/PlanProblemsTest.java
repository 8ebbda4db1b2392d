package io.throng.plan;

import static io.throng.plan.TestPlans.check;
import static io.throng.plan.TestPlans.field;
import static io.throng.plan.TestPlans.get;
import static io.throng.plan.TestPlans.plan;
import static io.throng.plan.TestPlans.request;
import static io.throng.plan.TestPlans.scenario;
import static io.throng.plan.TestPlans.sharing;
import static io.throng.plan.TestPlans.waiting;
import static io.throng.plan.TestPlans.withTimeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanProblemsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration TOO_LONG = Duration.ofSeconds(Long.MAX_VALUE);
    private static final String STEP = "scenario \"s\" > task \"t\" > ";

    private static Plan right() {
        return plan(scenario("s", get("/")));
    }

    private static Plan loaded(UnaryOperator<Load> change) {
        return right().withLoad(change.apply(Load.DEFAULT));
    }

    private static Plan stepping(Step... steps) {
        return plan(scenario("s", steps));
    }

    private static Plan with(Duration request, Duration connect, ConnectionUse shared, Field... headers) {
        return right().withHttp(new HttpSettings(List.of(headers), request, connect, false, shared));
    }

    private static Step.Request heading(String name, String value) {
        return request("GET", "/", List.of(field(name, value)), new Body.None());
    }

    private static Step.Pause pause(Duration min, Duration max) {
        return new Step.Pause(min, max);
    }

    static Stream<Arguments> aboutTheWhole() {
        ConnectionUse none = new ConnectionUse.ByModel();
        return Stream.of(
                Arguments.of(
                        plan(), "there is no scenario, expected one at least: loadTest(scenario().task(get(\"/\")))"),
                Arguments.of(right().withBaseUrl("h"), "base URL: URL is \"h\", expected http://host or https://host"),
                Arguments.of(
                        right().withBaseUrl("ftp://h"),
                        "base URL: URL is \"ftp://h\" with scheme \"ftp\", expected http or https"),
                Arguments.of(
                        right().withBaseUrl("http://h/a?b=c"),
                        "base URL: URL is \"http://h/a?b=c\" with a query, expected nothing behind the path"),
                Arguments.of(with(Duration.ZERO, SECOND, none), "http: request timeout is 0s, expected more than 0s"),
                Arguments.of(
                        with(SECOND, SECOND.negated(), none), "http: connect timeout is -1s, expected more than 0s"),
                Arguments.of(
                        with(TOO_LONG, SECOND, none),
                        "http: request timeout is 2562047788015215h30m7s, expected 8760h at most"),
                Arguments.of(
                        with(SECOND, SECOND, new ConnectionUse.Shared(0)),
                        "http: shared connections are 0, expected 1 or more"),
                Arguments.of(
                        with(SECOND, SECOND, none, field("a b", "c")),
                        "http: header name is \"a b\", expected letters, digits and dashes"),
                Arguments.of(loaded(load -> load.withUsers(0)), "load: users is 0, expected 1 or more"),
                Arguments.of(
                        loaded(load -> load.withSpawnRate(0)),
                        "load: spawn rate is 0.0, expected more than 0 users per second"),
                Arguments.of(
                        loaded(load -> load.withSpawnRate(Double.NaN)),
                        "load: spawn rate is NaN, expected more than 0 users per second"),
                Arguments.of(
                        loaded(load -> load.withSpawnRate(Double.POSITIVE_INFINITY)),
                        "load: spawn rate is Infinity, expected more than 0 users per second"),
                Arguments.of(
                        loaded(load -> load.withRunTime(Duration.ZERO)), "load: run time is 0s, expected more than 0s"),
                Arguments.of(
                        loaded(load -> load.withRunTime(TOO_LONG)),
                        "load: run time is 2562047788015215h30m7s, expected 8760h at most"),
                Arguments.of(loaded(load -> load.withIterations(0)), "load: iterations is 0, expected 1 or more"),
                Arguments.of(
                        loaded(load -> load.withTotalIterations(-1)),
                        "load: total iterations is -1, expected 1 or more"),
                Arguments.of(
                        loaded(load -> load.withStopTimeout(SECOND.negated())),
                        "load: stop timeout is -1s, expected 0s or more"),
                Arguments.of(
                        loaded(load -> load.withStopTimeout(TOO_LONG)),
                        "load: stop timeout is 2562047788015215h30m7s, expected 8760h at most"),
                Arguments.of(
                        plan(sharing(1, OptionalInt.of(3))),
                        "load: users is 1, but the fixed counts of the scenarios need 3"));
    }

    static Stream<Arguments> aboutScenarios() {
        String s = "scenario \"s\": ";
        return Stream.of(
                Arguments.of(
                        plan(scenario("s", get("/")), scenario("s", get("/"))),
                        s + "the name is used twice, expected a name of its own for each scenario"),
                Arguments.of(plan(sharing(0, OptionalInt.empty())), s + "weight is 0, expected 1 or more"),
                Arguments.of(plan(sharing(-1, OptionalInt.empty())), s + "weight is -1, expected 1 or more"),
                Arguments.of(plan(sharing(1, OptionalInt.of(0))), s + "fixed count is 0, expected 1 or more"),
                Arguments.of(
                        plan(scenario("s", List.of())),
                        s + "there is no task, expected one at least: .task(get(\"/\"))"),
                Arguments.of(
                        plan(scenario("s", List.of(), new TaskPlan("t", 0, List.of(get("/"))))),
                        "scenario \"s\" > task \"t\": weight is 0, expected 1 or more"),
                Arguments.of(
                        plan(scenario(
                                "s",
                                List.of(),
                                new TaskPlan("t", Integer.MAX_VALUE, List.of(get("/"))),
                                new TaskPlan("u", 1, List.of(get("/"))))),
                        s + "the weights of the tasks are 2147483648 together, expected 2147483647 at most"),
                Arguments.of(stepping(), "scenario \"s\" > task \"t\": there is no step, expected one at least"),
                Arguments.of(
                        plan(waiting(new Wait.Between(SECOND, Duration.ZERO))),
                        s + "wait is 1s to 0s, expected the smaller one first"),
                Arguments.of(
                        plan(waiting(new Wait.Between(SECOND.negated(), SECOND))),
                        s + "wait is at least -1s, expected 0s or more"),
                Arguments.of(
                        plan(waiting(new Wait.Between(SECOND, TOO_LONG))),
                        s + "wait is at most 2562047788015215h30m7s, expected 8760h at most"),
                Arguments.of(plan(waiting(new Wait.Pacing(Duration.ZERO))), s + "pacing is 0s, expected more than 0s"));
    }

    static Stream<Arguments> aboutSteps() {
        return Stream.of(
                Arguments.of(
                        stepping(pause(SECOND, Duration.ZERO)),
                        "pause: pause is 1s to 0s, expected the smaller one first"),
                Arguments.of(
                        stepping(pause(SECOND.negated(), SECOND)), "pause: pause is at least -1s, expected 0s or more"),
                Arguments.of(
                        stepping(new Step.Group("g", List.of())),
                        "group \"g\": there is no step, expected one at least"),
                Arguments.of(
                        stepping(new Step.Group("g", List.of(pause(SECOND, Duration.ZERO)))),
                        "group \"g\" > pause: pause is 1s to 0s, expected the smaller one first"),
                Arguments.of(
                        stepping(get("/")).withBaseUrl(""),
                        "GET /: URL is \"/\" and there is no base URL, expected .baseUrl(\"http://host\") or a URL that"
                                + " begins with http:// or https://"),
                Arguments.of(
                        stepping(get("http://a:b/")),
                        "GET http://a:b/: URL is \"http://a:b\", expected http://host or http://host:port"),
                Arguments.of(
                        stepping(get("ws://a/")),
                        "GET ws://a/: URL is \"ws://a\" with scheme \"ws\", expected http or https"),
                Arguments.of(
                        stepping(get("/#{a")), "GET /#{a: template \"/#{a\" opens #{ without closing it, expected }"),
                Arguments.of(
                        stepping(request("G T", "/", List.of(), new Body.None())),
                        "G T /: method is \"G T\", expected letters such as GET"),
                Arguments.of(
                        stepping(heading("X:", "y")),
                        "GET /: header name is \"X:\", expected letters, digits and dashes"),
                Arguments.of(
                        stepping(heading("X", "a\r\nb")),
                        "GET /: header \"X\" has a line break in its value, expected a single line"),
                Arguments.of(
                        stepping(heading("X", "a\0b")),
                        "GET /: header \"X\" has a line break in its value, expected a single line"),
                Arguments.of(
                        stepping(heading("content-length", "3")),
                        "GET /: header \"content-length\" is given, expected none: it is written for every request"),
                Arguments.of(
                        stepping(heading("Transfer-Encoding", "chunked")),
                        "GET /: header \"Transfer-Encoding\" is given, expected none: bodies are sent with their length"),
                Arguments.of(stepping(withTimeout(Duration.ZERO)), "GET /: timeout is 0s, expected more than 0s"),
                Arguments.of(
                        stepping(withTimeout(TOO_LONG)),
                        "GET /: timeout is 2562047788015215h30m7s, expected 8760h at most"),
                Arguments.of(
                        stepping(get("/", check(new Source.Status(), new Condition.Is("#{")))),
                        "GET /: template \"#{\" opens #{ without closing it, expected }"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource({"aboutTheWhole", "aboutScenarios"})
    void shouldSayWhatIsWrong(Plan plan, String problem) {
        assertThat(plan.problems()).extracting(Problem::toString).containsExactly(problem);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("aboutSteps")
    void shouldSayWhichStepIsWrong(Plan plan, String problem) {
        assertThat(plan.problems()).extracting(Problem::toString).containsExactly(STEP + problem);
    }

    @Test
    void shouldSayThatAJsonPathIsWrong() {
        Plan plan = stepping(get("/", check(new Source.JsonPath("$.["), new Condition.Exists())));

        assertThat(plan.problems())
                .singleElement()
                .asString()
                .startsWith(STEP + "GET /: jsonPath is \"$.[\", expected a JSONPath such as $.items[0].id")
                .doesNotContain("Exception");
    }

    @Test
    void shouldSayThatAJsonPathDoesNotCloseItsBrackets() {
        Plan plan = stepping(get("/", check(new Source.JsonPath("$.users["), new Condition.Exists())));

        assertThat(plan.problems())
                .extracting(Problem::toString)
                .containsExactly(STEP + "GET /: jsonPath is \"$.users[\", expected a JSONPath such as $.items[0].id:"
                        + " a bracket is not closed, or closed without being opened");
    }

    @Test
    void shouldTellEveryProblemAtOnceInTheOrderOfThePlan() {
        Plan plan = plan(
                        scenario("a", List.of(get("#{")), new TaskPlan("t", 0, List.of(get("/")))),
                        scenario("b", pause(SECOND, Duration.ZERO)))
                .withLoad(Load.DEFAULT.withUsers(-1));

        assertThatThrownBy(() -> {
                    throw new InvalidPlanException(plan.problems());
                })
                .hasMessage("""
                        the load test cannot be run:
                          load: users is -1, expected 1 or more
                          scenario "a" > on start > GET #{: template "#{" opens #{ without closing it, expected }
                          scenario "a" > task "t": weight is 0, expected 1 or more
                          scenario "b" > task "t" > pause: pause is 1s to 0s, expected the smaller one first""");
    }

    @Test
    void shouldHaveNoProblemWhenAllIsRight() {
        assertThat(right().problems()).isEmpty();
        assertThat(stepping(get("http://other:81/#{a}"), get("#{url}"), get("http://#{host}/"))
                        .problems())
                .extracting(Problem::message)
                .allMatch(message -> message.endsWith("is never set"));
        assertThat(loaded(load -> load.withStopTimeout(Duration.ZERO)).problems())
                .isEmpty();
    }
}
