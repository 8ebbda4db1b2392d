package io.throng.dsl;

import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.http;
import static io.throng.dsl.Throng.loadTest;
import static io.throng.dsl.Throng.reporter;
import static io.throng.dsl.Throng.scenario;
import static io.throng.dsl.Throng.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.throng.plan.HttpSettings;
import io.throng.plan.InvalidPlanException;
import io.throng.plan.Load;
import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.load.LoadModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LoadTestTest {

    private static final Scenario BROWSE = scenario("browse").task(get("http://127.0.0.1:1/"));

    @Test
    void shouldBeginWithDefaults() {
        assertThat(loadTest(BROWSE).plan())
                .isEqualTo(new Plan(
                        List.of(BROWSE.toPlan()), "", HttpSettings.DEFAULT, Load.DEFAULT, OptionalLong.empty()));
    }

    @Test
    void shouldTakeSeveralScenarios() {
        assertThat(loadTest(BROWSE, scenario("buy")).plan().scenarios())
                .extracting(ScenarioPlan::name)
                .containsExactly("browse", "buy");
    }

    @Test
    void shouldKeepEverySettingWhenAnotherOneChanges() {
        Plan plan = loadTest(BROWSE)
                .seed(42)
                .stopTimeout(seconds(3))
                .totalIterations(1000)
                .iterations(10)
                .runTime(seconds(60))
                .spawnRate(2.5)
                .users(7)
                .http(http().trustAll())
                .baseUrl("http://localhost:1")
                .plan();

        assertThat(plan)
                .isEqualTo(new Plan(
                        List.of(BROWSE.toPlan()),
                        "http://localhost:1",
                        http().trustAll().toPlan(),
                        new Load(
                                new LoadModel.Users(7, 2.5),
                                Optional.of(seconds(60)),
                                OptionalLong.of(10),
                                OptionalLong.of(1000),
                                seconds(3),
                                java.time.Duration.ZERO),
                        OptionalLong.of(42)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void shouldNotChangeAKeptValue(String word, Function<LoadTest, LoadTest> change) {
        LoadTest kept = loadTest(BROWSE);
        Plan before = kept.plan();

        assertThat(change.apply(kept).plan()).isNotEqualTo(before);
        assertThat(kept.plan()).isEqualTo(before);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("baseUrl", kept -> kept.baseUrl("http://localhost")),
                change("http", kept -> kept.http(http().trustAll())),
                change("users", kept -> kept.users(2)),
                change("spawnRate", kept -> kept.spawnRate(2)),
                change("runTime", kept -> kept.runTime(seconds(1))),
                change("iterations", kept -> kept.iterations(1)),
                change("totalIterations", kept -> kept.totalIterations(1)),
                change("stopTimeout", kept -> kept.stopTimeout(seconds(1))),
                change("seed", kept -> kept.seed(1)));
    }

    private static Arguments change(String word, Function<LoadTest, LoadTest> change) {
        return arguments(word, change);
    }

    @Test
    void shouldReplaceReports() {
        List<String> told = new ArrayList<>();
        LoadTest old = loadTest(BROWSE).iterations(1).report(reporter(snapshot -> told.add("old")));

        old.report(reporter(snapshot -> told.add("new"))).run();

        assertThat(told).isNotEmpty().containsOnly("new");
    }

    @Test
    void shouldTellAllProblemsOfAPlanAtOnce() {
        assertThatThrownBy(() -> loadTest(scenario("a"), scenario("b").weight(0).task(get("/")))
                        .users(0)
                        .run())
                .isInstanceOf(InvalidPlanException.class)
                .hasMessageContainingAll(
                        "users is 0, expected 1 or more",
                        "scenario \"a\": there is no task",
                        "scenario \"b\": weight is 0, expected 1 or more",
                        "URL is \"/\" and there is no base URL");
    }

    @Test
    void shouldRefuseATestWithoutScenario() {
        assertThatThrownBy(() -> loadTest().run()).hasMessageContaining("there is no scenario");
    }
}
