package io.throng.dsl;

import static io.throng.dsl.Throng.closed;
import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.http;
import static io.throng.dsl.Throng.loadTest;
import static io.throng.dsl.Throng.open;
import static io.throng.dsl.Throng.perSecond;
import static io.throng.dsl.Throng.reporter;
import static io.throng.dsl.Throng.scenario;
import static io.throng.dsl.Throng.seconds;
import static io.throng.dsl.Throng.stage;
import static io.throng.dsl.Throng.stages;
import static io.throng.dsl.Throng.stop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.throng.plan.HttpSettings;
import io.throng.plan.InvalidPlanException;
import io.throng.plan.Load;
import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.load.LoadModel;
import io.throng.plan.load.LoadShape;
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
                .warmUp(seconds(2))
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
                                seconds(2)),
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
                change("warmUp", kept -> kept.warmUp(seconds(1))),
                change("shape", kept -> kept.shape(now -> stop())),
                change("stages", kept -> kept.stages(stage(seconds(1)).users(3))),
                change("arrivals", kept -> kept.arrivals(perSecond(3))),
                change("scenario", kept -> kept.scenario(scenario("buy"), closed().hold(3))),
                change("seed", kept -> kept.seed(1)));
    }

    private static Arguments change(String word, Function<LoadTest, LoadTest> change) {
        return arguments(word, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void shouldTakeTheLastWordAboutTheLoadOfAll(String words, LoadTest test, LoadModel expected) {
        assertThat(test.plan().load().model()).isEqualTo(expected);
    }

    static Stream<Arguments> models() {
        LoadShape shape = now -> stop();
        Open five = open().hold(perSecond(5));
        LoadTest users = loadTest(BROWSE).users(7).spawnRate(3);
        return Stream.of(
                arguments("users", users.arrivals(five).shape(shape).users(2), new LoadModel.Users(2, 1)),
                arguments("spawnRate", users.shape(shape).spawnRate(2), new LoadModel.Users(1, 2)),
                arguments("shape", users.arrivals(five).shape(shape), new LoadModel.Shaped(shape)),
                arguments(
                        "stages",
                        users.stages(stage(seconds(1)).users(3)),
                        new LoadModel.Shaped(stages(stage(seconds(1)).users(3)))),
                arguments("arrivals", users.shape(shape).arrivals(perSecond(5)), five.toPlan()),
                arguments(
                        "arrivals of a profile",
                        users.arrivals(five.poisson()),
                        five.poisson().toPlan()));
    }

    @Test
    void shouldGiveScenariosLoadsOfTheirOwnBesideTheOthers() {
        Closed some = closed().hold(3);
        Open many = open().hold(perSecond(3));

        Plan plan = loadTest(BROWSE)
                .users(7)
                .scenario(scenario("buy"), some)
                .scenario(scenario("look"), many)
                .plan();

        assertThat(plan.scenarios())
                .containsExactly(
                        BROWSE.toPlan(),
                        scenario("buy").toPlan().withLoad(some.toPlan()),
                        scenario("look").toPlan().withLoad(many.toPlan()));
        assertThat(plan.load().model()).isEqualTo(new LoadModel.Users(7, 1));
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
