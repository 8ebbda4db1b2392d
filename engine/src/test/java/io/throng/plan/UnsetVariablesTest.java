package io.throng.plan;

import static io.throng.plan.TestPlans.check;
import static io.throng.plan.TestPlans.field;
import static io.throng.plan.TestPlans.get;
import static io.throng.plan.TestPlans.plan;
import static io.throng.plan.TestPlans.request;
import static io.throng.plan.TestPlans.save;
import static io.throng.plan.TestPlans.scenario;
import static io.throng.plan.TestPlans.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Variables that are read and never set. */
class UnsetVariablesTest {

    private static final String READS = "variable \"v\" is never set";
    private static final Step SETS = get("/", save("$.v", "v"));
    private static final Step.Request IN_URL = get("/#{v}");

    private static Step.Request with(List<Field> headers, List<Field> query, Body body, Check... checks) {
        return new Step.Request(
                "POST", new Template("/"), "/", headers, query, body, Optional.empty(), List.of(checks));
    }

    static Stream<Step> reading() {
        List<Field> field = List.of(field("f", "x#{v}"));
        Source status = new Source.Status();
        return Stream.of(
                IN_URL,
                with(field, List.of(), new Body.None()),
                with(List.of(), field, new Body.None()),
                with(List.of(), List.of(), new Body.Form(field)),
                with(List.of(), List.of(), new Body.Content(new Template("#{v}"), "")),
                get("/", check(status, new Condition.Is("#{v}"))),
                get("/", check(status, new Condition.Not("#{v}"))),
                get("/", check(status, new Condition.In(List.of(1, "#{v}")))),
                get("/", check(status, new Condition.Contains("#{v}"))),
                new Step.Group("g", List.of(IN_URL)));
    }

    @ParameterizedTest
    @MethodSource("reading")
    void shouldBeToldWhereverTheyAreRead(Step step) {
        assertThat(plan(scenario("s", step)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo(READS));
        assertThat(plan(scenario("s", SETS, step)).problems()).isEmpty();
        assertThat(plan(scenario("s", new Step.Group("sets", List.of(SETS)), step))
                        .problems())
                .isEmpty();
    }

    @Test
    void shouldBeToldWithPathAndHint() {
        Plan plan = plan(
                scenario("buy", get("/", save("$.t", "tokens")), new Step.Group("pay", List.of(get("/#{token}")))));

        assertThat(plan.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "scenario \"buy\" > task \"t\" > group \"pay\" > GET /#{token}: variable \"token\" is never"
                                + " set (did you mean \"tokens\"?)");
    }

    @Test
    void shouldBeToldOncePerRequest() {
        assertThat(plan(scenario("s", get("/#{v}/#{v}"))).problems()).hasSize(1);
    }

    @Test
    void shouldBeToldPerScenario() {
        assertThat(plan(scenario("a", SETS), scenario("b", IN_URL)).problems())
                .extracting(Problem::path)
                .containsExactly("scenario \"b\" > task \"t\" > GET /#{v}");
    }

    static Stream<Step> lambdas() {
        return Stream.of(
                new Step.Run(session -> session.set("v", 1)),
                new Step.Call("c", session -> subscriber -> {}),
                new Step.Blocking("b", session -> session.set("v", 1)),
                new Step.Group("g", List.of(new Step.Run(session -> {}))),
                request("GET", "/", List.of(new Field("X", new Computed(session -> 1))), new Body.None()));
    }

    @ParameterizedTest
    @MethodSource("lambdas")
    void shouldBeLeftToTheRunWhenALambdaMaySetThem(Step lambda) {
        assertThat(plan(scenario("s", IN_URL, lambda)).problems()).isEmpty();
    }

    @Test
    void shouldBeLeftToTheRunWhenTheWaitTimeIsALambda() {
        ScenarioPlan waiting = waiting(new Wait.Computed(session -> Duration.ZERO));
        ScenarioPlan reading = new ScenarioPlan(
                "s",
                1,
                waiting.fixedCount(),
                false,
                List.of(IN_URL),
                waiting.tasks(),
                List.of(),
                waiting.thinkTime(),
                Optional.empty());

        assertThat(plan(reading).problems()).isEmpty();
    }

    @Test
    void shouldBeToldWhenAGeneralHeaderReadsThem() {
        HttpSettings http = general(field("Authorization", "Bearer #{v}"));

        assertThat(plan(scenario("a", SETS), scenario("b", get("/")))
                        .withHttp(http)
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("scenario \"b\" > general headers: variable \"v\" is never set");
    }

    @Test
    void shouldBeLeftToTheRunWhenAGeneralHeaderIsALambda() {
        HttpSettings http = general(new Field("X", new Computed(session -> session.set("v", 1))));

        assertThat(plan(scenario("s", IN_URL)).withHttp(http).problems()).isEmpty();
    }

    private static HttpSettings general(Field header) {
        HttpSettings none = HttpSettings.DEFAULT;
        return new HttpSettings(
                List.of(header), none.requestTimeout(), none.connectTimeout(), false, none.connections());
    }
}
