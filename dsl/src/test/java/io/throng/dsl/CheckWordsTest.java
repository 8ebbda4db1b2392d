package io.throng.dsl;

import static io.throng.dsl.Throng.body;
import static io.throng.dsl.Throng.bodySize;
import static io.throng.dsl.Throng.check;
import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.header;
import static io.throng.dsl.Throng.jsonPath;
import static io.throng.dsl.Throng.latency;
import static io.throng.dsl.Throng.loadTest;
import static io.throng.dsl.Throng.millis;
import static io.throng.dsl.Throng.scenario;
import static io.throng.dsl.Throng.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.throng.plan.Check.OfResponse;
import io.throng.plan.Check.OfValue;
import io.throng.plan.Condition;
import io.throng.plan.Problem;
import io.throng.plan.Source;
import io.throng.session.Response;
import io.throng.session.ThrowingFunction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckWordsTest {

    @ParameterizedTest(name = "{2} {1}")
    @MethodSource({"numbers", "texts", "jsonValues", "latencies"})
    void shouldLookAtASourceAndExpectACondition(ValueCheck check, Condition condition, Source source) {
        assertThat(check.toPlan()).isEqualTo(new OfValue(source, condition, Optional.empty(), Optional.empty(), false));
    }

    static Stream<Arguments> numbers() {
        Source status = new Source.Status();
        return Stream.of(
                arguments(status().is(200), new Condition.Is(200L), status),
                arguments(status().not(500), new Condition.Not(500L), status),
                arguments(status().in(200, 201), new Condition.In(List.of(200L, 201L)), status),
                arguments(status().lessThan(400), new Condition.LessThan(400L), status),
                arguments(status().greaterThan(199), new Condition.GreaterThan(199L), status),
                arguments(bodySize().is(5_000_000_000L), new Condition.Is(5_000_000_000L), new Source.BodySize()));
    }

    static Stream<Arguments> texts() {
        Source body = new Source.BodyText();
        return Stream.of(
                arguments(body().is("#{a}"), new Condition.Is("#{a}"), body),
                arguments(body().not("a"), new Condition.Not("a"), body),
                arguments(body().in("a", "b"), new Condition.In(List.of("a", "b")), body),
                arguments(body().exists(), new Condition.Exists(), body),
                arguments(body().notExists(), new Condition.NotExists(), body),
                arguments(body().contains("a"), new Condition.Contains("a"), body),
                arguments(header("ETag").exists(), new Condition.Exists(), new Source.Header("ETag")));
    }

    static Stream<Arguments> jsonValues() {
        Source id = new Source.JsonPath("$.id");
        return Stream.of(
                arguments(jsonPath("$.id").is(1.5), new Condition.Is(1.5), id),
                arguments(jsonPath("$.id").not(true), new Condition.Not(true), id),
                arguments(jsonPath("$.id").in(1, "b", false), new Condition.In(List.of(1, "b", false)), id),
                arguments(jsonPath("$.id").exists(), new Condition.Exists(), id),
                arguments(jsonPath("$.id").notExists(), new Condition.NotExists(), id),
                arguments(jsonPath("$.id").contains("a"), new Condition.Contains("a"), id),
                arguments(jsonPath("$.id").lessThan(2), new Condition.LessThan(2), id),
                arguments(jsonPath("$.id").greaterThan(0.5), new Condition.GreaterThan(0.5), id));
    }

    static Stream<Arguments> latencies() {
        return Stream.of(
                arguments(latency().lessThan(millis(5)), new Condition.LessThan(millis(5)), new Source.Latency()),
                arguments(
                        latency().greaterThan(millis(5)), new Condition.GreaterThan(millis(5)), new Source.Latency()));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void shouldMatchAPattern(ValueCheck check) {
        assertThat(plan(check).condition()).hasToString("matches /a+/");
    }

    static Stream<ValueCheck> patterns() {
        return Stream.of(body().matches("a+"), jsonPath("$.id").matches("a+"));
    }

    @ParameterizedTest
    @MethodSource("brokenPatterns")
    void shouldLeaveABrokenPatternToThePlan(ValueCheck check) {
        assertThat(loadTest(scenario().task(get("/").check(check)))
                        .baseUrl("http://h")
                        .plan()
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "scenario \"Scenario\" > task \"GET /\" > GET /: regular expression is \"(a\", expected one of"
                                + " Java: Unclosed group near index 2");
    }

    static Stream<ValueCheck> brokenPatterns() {
        return Stream.of(body().matches("(a"), jsonPath("$.id").matches("(a"));
    }

    @Test
    void shouldAskALambdaAboutTheValue() {
        assertThat(satisfied(status().satisfies(code -> code % 100 == 1), 201)).isTrue();
        assertThat(satisfied(status().satisfies(code -> code % 100 == 1), 200)).isFalse();
        assertThat(satisfied(body().satisfies(String::isEmpty), "")).isTrue();
        assertThat(satisfied(body().satisfies(String::isEmpty), "text")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("saved")
    void shouldSaveWhatExists(ValueCheck check, Source source) {
        assertThat(check.toPlan())
                .isEqualTo(new OfValue(source, new Condition.Exists(), Optional.of("x"), Optional.empty(), false));
    }

    static Stream<Arguments> saved() {
        return Stream.of(
                arguments(status().saveAs("x"), new Source.Status()),
                arguments(body().saveAs("x"), new Source.BodyText()),
                arguments(jsonPath("$.id").saveAs("x"), new Source.JsonPath("$.id")));
    }

    @Test
    void shouldKeepEverythingElseWhenOneThingChanges() {
        ValueCheck check = status().is(200)
                .optional()
                .withMessage("old")
                .saveAs("old")
                .withMessage("m")
                .saveAs("x");

        assertThat(check.toPlan())
                .isEqualTo(new OfValue(
                        new Source.Status(), new Condition.Is(200L), Optional.of("x"), Optional.of("m"), true));
    }

    @Test
    void shouldNotChangeAKeptCheck() {
        ValueCheck kept = status().is(200);
        io.throng.plan.Check before = kept.toPlan();

        assertThat(List.of(kept.saveAs("x"), kept.withMessage("m"), kept.optional()))
                .extracting(ValueCheck::toPlan)
                .doesNotContain(before)
                .doesNotHaveDuplicates();
        assertThat(kept.toPlan()).isEqualTo(before);
    }

    @Test
    void shouldHandTheWholeResponseToALambda() {
        ThrowingFunction<Response, Boolean> predicate = response -> response.status() == 200;

        assertThat(check("must hold", predicate).toPlan()).isEqualTo(new OfResponse("must hold", predicate));
    }

    private static boolean satisfied(ValueCheck check, Object value) {
        return ((Condition.Satisfies) plan(check).condition()).predicate().test(value);
    }

    private static OfValue plan(ValueCheck check) {
        return (OfValue) check.toPlan();
    }
}
