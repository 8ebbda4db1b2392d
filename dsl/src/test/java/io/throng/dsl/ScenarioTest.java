package io.throng.dsl;

import static io.throng.dsl.Throng.catchUpAtMostTwice;
import static io.throng.dsl.Throng.dropLate;
import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.millis;
import static io.throng.dsl.Throng.pause;
import static io.throng.dsl.Throng.post;
import static io.throng.dsl.Throng.scenario;
import static io.throng.dsl.Throng.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.throng.plan.ScenarioPlan;
import io.throng.plan.TaskPlan;
import io.throng.plan.Wait;
import io.throng.session.Session;
import io.throng.session.ThrowingFunction;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioTest {

    @Test
    void shouldBeginWithDefaults() {
        assertThat(scenario("buyer").toPlan())
                .isEqualTo(new ScenarioPlan(
                        "buyer",
                        1,
                        OptionalInt.empty(),
                        false,
                        List.of(),
                        List.of(),
                        List.of(),
                        new Wait.None(),
                        Optional.empty()));
    }

    @Test
    void shouldHaveANameWhenNoneIsGiven() {
        assertThat(scenario().toPlan().name()).isEqualTo("Scenario");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tasks")
    void shouldAddATask(String form, Scenario scenario, TaskPlan expected) {
        assertThat(scenario.toPlan().tasks()).containsExactly(expected);
    }

    static Stream<Arguments> tasks() {
        HttpStep home = get("/");
        HttpStep order = post("/orders");
        List<io.throng.plan.Step> one = List.of(home.toPlan());
        List<io.throng.plan.Step> two = List.of(home.toPlan(), order.toPlan());
        return Stream.of(
                arguments("step", scenario().task(home), new TaskPlan("GET /", 1, one)),
                arguments("steps", scenario().task(home, order), new TaskPlan("GET / …", 1, two)),
                arguments("weight, step", scenario().task(3, home), new TaskPlan("GET /", 3, one)),
                arguments("name, step", scenario().task("visit", home), new TaskPlan("visit", 1, one)),
                arguments(
                        "weight, name, steps", scenario().task(3, "visit", home, order), new TaskPlan("visit", 3, two)),
                arguments("nothing at all", scenario().task(), new TaskPlan("", 1, List.of())));
    }

    @Test
    void shouldKeepTasksInTheOrderGiven() {
        assertThat(scenario()
                        .task(get("/a"))
                        .task(2, get("/b"))
                        .task(get("/a"))
                        .toPlan()
                        .tasks())
                .extracting(TaskPlan::name)
                .containsExactly("GET /a", "GET /b", "GET /a");
    }

    @Test
    void shouldReplaceWhatIsDoneAtStartAndAtStop() {
        ScenarioPlan plan = scenario()
                .onStart(get("/old"))
                .onStop(get("/old"))
                .onStart(get("/login"), get("/menu"))
                .onStop(get("/logout"))
                .toPlan();

        assertThat(plan.onStart()).extracting(io.throng.plan.Step::label).containsExactly("GET /login", "GET /menu");
        assertThat(plan.onStop()).extracting(io.throng.plan.Step::label).containsExactly("GET /logout");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("waits")
    void shouldWait(String word, Scenario scenario, Wait expected) {
        assertThat(scenario.toPlan().thinkTime()).isEqualTo(expected);
    }

    static Stream<Arguments> waits() {
        ThrowingFunction<Session, Duration> function = session -> millis(1);
        return Stream.of(
                arguments(
                        "between, in seconds",
                        scenario().waitBetween(0.5, 3),
                        new Wait.Between(millis(500), seconds(3))),
                arguments(
                        "between",
                        scenario().waitBetween(millis(1), millis(2)),
                        new Wait.Between(millis(1), millis(2))),
                arguments("constant, in seconds", scenario().waitConstant(2), new Wait.Between(seconds(2), seconds(2))),
                arguments("constant", scenario().waitConstant(millis(7)), new Wait.Between(millis(7), millis(7))),
                arguments("pacing, in seconds", scenario().pacing(1.5), new Wait.Pacing(millis(1500))),
                arguments("pacing", scenario().pacing(millis(20)), new Wait.Pacing(millis(20))),
                arguments("throughput", scenario().throughput(4), new Wait.Pacing(millis(250))),
                arguments(
                        "pacing with a late policy",
                        scenario().pacing(millis(20), dropLate(millis(15))),
                        new Wait.Pacing(millis(20), dropLate(millis(15)))),
                arguments(
                        "throughput with a late policy",
                        scenario().throughput(4, catchUpAtMostTwice()),
                        new Wait.Pacing(millis(250), catchUpAtMostTwice())),
                arguments("lambda", scenario().waitTime(function), new Wait.Computed(function)),
                arguments("none", scenario().waitConstant(1).noWait(), new Wait.None()),
                arguments(
                        "the last word",
                        scenario().pacing(1).waitConstant(0),
                        new Wait.Between(seconds(0), seconds(0))));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void shouldRefuseThroughputThatIsNoRate(double perSecond) {
        assertThatThrownBy(() -> scenario().throughput(perSecond))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("throughput is " + perSecond + ", expected a finite number above 0 per second");
    }

    @Test
    void shouldLetWeightAndFixedCountReplaceEachOther() {
        ScenarioPlan fixed = scenario().weight(3).fixedCount(5).toPlan();
        ScenarioPlan weighted = scenario().fixedCount(5).weight(3).toPlan();

        assertThat(fixed.fixedCount()).hasValue(5);
        assertThat(weighted.fixedCount()).isEmpty();
        assertThat(weighted.weight()).isEqualTo(3);
    }

    @Test
    void shouldDoTasksInOrderWhenAsked() {
        assertThat(scenario().inOrder().toPlan().inOrder()).isTrue();
    }

    @Test
    void shouldKeepEverySettingWhenAnotherOneChanges() {
        ScenarioPlan plan = scenario("full")
                .inOrder()
                .fixedCount(2)
                .onStop(get("/out"))
                .pacing(1)
                .task(get("/"))
                .onStart(pause(1))
                .toPlan();

        assertThat(plan)
                .isEqualTo(new ScenarioPlan(
                        "full",
                        1,
                        OptionalInt.of(2),
                        true,
                        List.of(pause(1).toPlan()),
                        List.of(new TaskPlan("GET /", 1, List.of(get("/").toPlan()))),
                        List.of(get("/out").toPlan()),
                        new Wait.Pacing(seconds(1)),
                        Optional.empty()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void shouldNotChangeAKeptValue(String word, Function<Scenario, Scenario> change) {
        Scenario kept = scenario("kept").task(get("/")).waitConstant(1);
        ScenarioPlan before = kept.toPlan();

        ScenarioPlan changed = change.apply(kept).toPlan();

        assertThat(changed).isNotEqualTo(before);
        assertThat(kept.toPlan()).isEqualTo(before);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("task", kept -> kept.task(get("/other"))),
                change("onStart", kept -> kept.onStart(get("/in"))),
                change("onStop", kept -> kept.onStop(get("/out"))),
                change("weight", kept -> kept.weight(2)),
                change("fixedCount", kept -> kept.fixedCount(2)),
                change("inOrder", Scenario::inOrder),
                change("noWait", Scenario::noWait));
    }

    private static Arguments change(String word, Function<Scenario, Scenario> change) {
        return arguments(word, change);
    }
}
