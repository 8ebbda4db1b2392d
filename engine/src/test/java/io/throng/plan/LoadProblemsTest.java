package io.throng.plan;

import static io.throng.plan.TestPlans.get;
import static io.throng.plan.TestPlans.plan;
import static io.throng.plan.TestPlans.scenario;
import static io.throng.plan.TestPlans.sharing;
import static io.throng.plan.TestPlans.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.plan.load.Beginning;
import io.throng.plan.load.ClosedLoad;
import io.throng.plan.load.LatePolicy;
import io.throng.plan.load.LoadModel;
import io.throng.plan.load.LoadShape;
import io.throng.plan.load.OpenLoad;
import io.throng.plan.load.Rate;
import io.throng.plan.load.RateFunction;
import io.throng.plan.load.RateSegment;
import io.throng.plan.load.RateSegment.AtOnce;
import io.throng.plan.load.RateSegment.Computed;
import io.throng.plan.load.RateSegment.Ramp;
import io.throng.plan.load.RateSegment.Sine;
import io.throng.plan.load.ScenarioLoad;
import io.throng.plan.load.Target;
import io.throng.plan.load.UserCurve;
import io.throng.plan.load.UserSchedule;
import io.throng.plan.load.UserSegment;
import io.throng.plan.load.UserSegment.Curve;
import io.throng.plan.load.UserSegment.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LoadProblemsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration ENDLESS = RateSegment.ENDLESS;

    private static Rate rate(double perSecond) {
        return new Rate(perSecond, Rate.Unit.SECOND);
    }

    private static Ramp hold(double rate, Duration length) {
        return new Ramp(rate(rate), rate(rate), length);
    }

    private static Ramp ramp(double from, double to, Duration length) {
        return new Ramp(rate(from), rate(to), length);
    }

    private static OpenLoad open(RateSegment... segments) {
        return OpenLoad.EMPTY.withSegments(List.of(segments));
    }

    private static UserSchedule users(UserSegment... segments) {
        return new UserSchedule(List.of(segments));
    }

    private static UserSegment.Ramp usersHeld(int count, Duration length) {
        return new UserSegment.Ramp(count, count, length);
    }

    private static Plan shared(LoadModel model) {
        return plan(scenario("s", get("/"))).withLoad(Load.DEFAULT.withModel(model));
    }

    private static ScenarioPlan own(String name, ScenarioLoad load) {
        return scenario(name, get("/")).withLoad(load);
    }

    private static ScenarioPlan after(String name, String other) {
        return own(name, closed(MINUTE).withBeginning(new Beginning(Optional.of(other), Duration.ZERO)));
    }

    private static ClosedLoad closed(Duration length) {
        return ClosedLoad.EMPTY.withSchedule(users(usersHeld(1, length)));
    }

    private static Plan running(Duration runTime, ScenarioPlan... scenarios) {
        return plan(scenarios).withLoad(Load.DEFAULT.withRunTime(runTime));
    }

    static Stream<Arguments> aboutArrivals() {
        RateFunction throwing = elapsed -> {
            throw new IllegalStateException("no");
        };
        return Stream.of(
                Arguments.of(open(), ": there is no segment, expected one at least: hold(perSecond(10), seconds(60))"),
                Arguments.of(
                        open(hold(1, SECOND), ramp(-5, 1, SECOND)),
                        " > segment 2 (ramp): rate is -5/s, expected 0/s or more"),
                Arguments.of(
                        open(ramp(0, Double.NaN, SECOND)), " > segment 1 (ramp): rate is NaN/s, expected 0/s or more"),
                Arguments.of(
                        open(ramp(0, Double.POSITIVE_INFINITY, SECOND)),
                        " > segment 1 (ramp): rate is Infinity/s, expected 1,000,000,000/s at most"),
                Arguments.of(
                        open(hold(2e9, SECOND)),
                        " > segment 1 (hold): rate is 2000000000/s, expected 1,000,000,000/s at most"),
                Arguments.of(open(hold(1, Duration.ZERO)), " > segment 1 (hold): length is 0s, expected more than 0s"),
                Arguments.of(
                        open(hold(1, SECOND.negated())), " > segment 1 (hold): length is -1s, expected more than 0s"),
                Arguments.of(
                        open(hold(1, YEAR.plusNanos(1))),
                        " > segment 1 (hold): length is 8760h0.000000001s, expected 8760h at most"),
                Arguments.of(open(hold(1, YEAR), hold(1, YEAR)), ": length is 17520h, expected 8760h at most"),
                Arguments.of(
                        open(hold(1, ENDLESS)),
                        " > segment 1 (hold): never ends, expected a length, or a run time for the test"),
                Arguments.of(
                        open(hold(1, ENDLESS), hold(1, SECOND)),
                        " > segment 1 (hold): never ends, expected a length: a segment follows"),
                Arguments.of(
                        open(ramp(0, 1, ENDLESS)),
                        " > segment 1 (ramp): never ends, expected a length: it depends on it"),
                Arguments.of(
                        open(new Computed(elapsed -> rate(1), ENDLESS)),
                        " > segment 1 (function): never ends, expected a length: it depends on it"),
                Arguments.of(open(hold(0, SECOND)), ": there is no arrival, expected a rate above 0/s at some time"),
                Arguments.of(
                        open(new Sine(rate(-1), rate(1), SECOND, SECOND)),
                        " > segment 1 (sine): mean is -1/s, expected 0/s or more"),
                Arguments.of(
                        open(new Sine(rate(1), rate(-1), SECOND, SECOND)),
                        " > segment 1 (sine): amplitude is -1/s, expected 0/s or more"),
                Arguments.of(
                        open(new Sine(rate(1), rate(1), Duration.ZERO, SECOND)),
                        " > segment 1 (sine): period is 0s, expected more than 0s"),
                Arguments.of(
                        open(new Computed(throwing, SECOND)),
                        " > segment 1 (function): rate at 0.5ms throws java.lang.IllegalStateException: no, expected a"
                                + " rate"),
                Arguments.of(
                        open(new Computed(elapsed -> rate(Double.NaN), SECOND)),
                        " > segment 1 (function): rate at 0.5ms is NaN/s, expected 0/s or more"),
                Arguments.of(open(new AtOnce(0)), " > segment 1 (at once): arrivals are 0, expected 1 to 1000000000"),
                Arguments.of(
                        open(new AtOnce(Long.MAX_VALUE)),
                        " > segment 1 (at once): arrivals are 9223372036854775807, expected 1 to 1000000000"),
                Arguments.of(open(hold(1, SECOND)).withMaxInFlight(0), ": most in flight is 0, expected 1 or more"),
                Arguments.of(
                        open(hold(1, SECOND)).withLate(new LatePolicy.Drop(Duration.ofNanos(9_999_999))),
                        ": lateness before a drop is 9.999999ms, expected 10ms or more"),
                Arguments.of(
                        open(hold(1, SECOND)).withLate(new LatePolicy.Drop(SECOND.negated())),
                        ": lateness before a drop is -1s, expected 10ms or more"),
                Arguments.of(
                        open(hold(1, SECOND)).withBeginning(new Beginning(Optional.empty(), SECOND.negated())),
                        ": start offset is -1s, expected 0s or more"),
                Arguments.of(
                        open(hold(1, SECOND)).withWarmUp(SECOND.negated()), ": warm-up is -1s, expected 0s or more"),
                Arguments.of(
                        open(hold(1, SECOND)).withWarmUp(SECOND),
                        ": warm-up is 1s, expected less than the 1s of the load: nothing would be left to measure"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("aboutArrivals")
    void shouldSayWhatIsWrongWithArrivals(OpenLoad load, String problem) {
        assertThat(shared(load).problems()).extracting(Problem::toString).containsExactly("load" + problem);
        assertThat(plan(own("s", load)).problems())
                .extracting(Problem::toString)
                .containsExactly("scenario \"s\" > load" + problem);
    }

    static Stream<Arguments> aboutUsers() {
        UserCurve throwing = elapsed -> {
            throw new IllegalStateException("no");
        };
        return Stream.of(
                Arguments.of(
                        users(), ": there is no segment, expected one at least: hold(10, seconds(60)), or a stage"),
                Arguments.of(
                        users(new Stage(SECOND, 10_000_001, 1)),
                        " > segment 1 (stage): users is 10000001, expected 10000000 at most"),
                Arguments.of(users(new Stage(SECOND, -1, 1)), " > segment 1 (stage): users is -1, expected 0 or more"),
                Arguments.of(
                        users(new Stage(SECOND, 1, 0)),
                        " > segment 1 (stage): spawn rate is 0.0, expected more than 0 users per second"),
                Arguments.of(
                        users(new Stage(SECOND, 1, Double.NaN)),
                        " > segment 1 (stage): spawn rate is NaN, expected more than 0 users per second"),
                Arguments.of(
                        users(new Stage(SECOND, 1, -2)),
                        " > segment 1 (stage): spawn rate is -2.0, expected more than 0 users per second"),
                Arguments.of(
                        users(new Stage(SECOND, 1, Double.POSITIVE_INFINITY)),
                        " > segment 1 (stage): spawn rate is Infinity, expected more than 0 users per second"),
                Arguments.of(
                        users(new Stage(Duration.ZERO, 1, 1)),
                        " > segment 1 (stage): length is 0s, expected more than 0s"),
                Arguments.of(
                        users(usersHeld(1, SECOND), new UserSegment.Ramp(1, -1, SECOND)),
                        " > segment 2 (ramp): users is -1, expected 0 or more"),
                Arguments.of(users(usersHeld(-1, SECOND)), " > segment 1 (hold): users is -1, expected 0 or more"),
                Arguments.of(users(usersHeld(0, SECOND)), ": there is no user, expected one at least at some time"),
                Arguments.of(
                        users(usersHeld(1, ENDLESS)),
                        " > segment 1 (hold): never ends, expected a length, or a run time for the test"),
                Arguments.of(
                        users(new Curve("wave", elapsed -> Double.NaN, SECOND)),
                        " > segment 1 (wave): users at 0s is NaN, expected 0 to 10000000"),
                Arguments.of(
                        users(new Curve("wave", throwing, SECOND)),
                        " > segment 1 (wave): users at 0s throws java.lang.IllegalStateException: no, expected a"
                                + " number"),
                Arguments.of(
                        users(new Curve("wave", elapsed -> 1, ENDLESS)),
                        " > segment 1 (wave): never ends, expected a length: it depends on it"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("aboutUsers")
    void shouldSayWhatIsWrongWithUsers(UserSchedule schedule, String problem) {
        assertThat(shared(schedule).problems()).extracting(Problem::toString).containsExactly("load" + problem);
        assertThat(plan(own("s", ClosedLoad.EMPTY.withSchedule(schedule))).problems())
                .extracting(Problem::toString)
                .containsExactly("scenario \"s\" > load" + problem);
    }

    static Stream<Arguments> endingInNobody() {
        String nobody =
                "never ends and there is nobody to do iterations, expected a length, or a run time for the test";
        return Stream.of(
                Arguments.of(shaped(usersHeld(5, SECOND), usersHeld(0, ENDLESS)), "load > segment 2 (hold): " + nobody),
                Arguments.of(
                        shaped(usersHeld(5, SECOND), new Stage(ENDLESS, 0, 1)), "load > segment 2 (stage): " + nobody),
                Arguments.of(shared(open(new AtOnce(3), hold(0, ENDLESS))), "load > segment 2 (hold): " + nobody),
                Arguments.of(
                        shared(open(new AtOnce(3), new Sine(rate(0), rate(0), SECOND, ENDLESS))),
                        "load > segment 2 (sine): " + nobody),
                Arguments.of(
                        plan(own(
                                "s",
                                ClosedLoad.EMPTY.withSchedule(users(usersHeld(5, SECOND), usersHeld(0, ENDLESS))))),
                        "scenario \"s\" > load > segment 2 (hold): " + nobody));
    }

    private static Plan shaped(UserSegment... segments) {
        return shared(users(segments));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("endingInNobody")
    void shouldNotTakeIterationsForTheEndOfALoadWithoutAnybody(Plan plan, String problem) {
        assertThat(plan.withLoad(plan.load().withTotalIterations(1_000_000)).problems())
                .extracting(Problem::toString)
                .containsExactly(problem);
        assertThat(plan.withLoad(plan.load().withRunTime(MINUTE)).problems()).isEmpty();
    }

    static Stream<Arguments> aboutThePlan() {
        String own = "scenario \"b\" > load: ";
        ScenarioPlan minute = own("a", closed(MINUTE));
        return Stream.of(
                Arguments.of(
                        plan(own("buy", closed(MINUTE)), after("b", "bux")),
                        own + "after is \"bux\", expected the name of another scenario (did you mean \"buy\"?)"),
                Arguments.of(
                        plan(after("b", "b")),
                        own + "after is \"b\", the scenario itself, expected another with a load of its own"),
                Arguments.of(
                        running(MINUTE, own("a", closed(ENDLESS)), after("b", "a")),
                        own + "after is \"a\", whose load never ends by itself, expected one that does"),
                Arguments.of(
                        running(MINUTE, scenario("a", get("/")), after("b", "a")),
                        own + "after is \"a\", whose load never ends by itself, expected one that does"),
                Arguments.of(
                        running(MINUTE, minute, after("b", "a")),
                        own + "begins after 1m at the earliest, expected less than the run time of 1m"),
                Arguments.of(
                        running(
                                MINUTE,
                                own("b", closed(MINUTE).withBeginning(new Beginning(Optional.empty(), MINUTE)))),
                        own + "begins after 1m at the earliest, expected less than the run time of 1m"),
                Arguments.of(
                        running(SECOND, own("b", closed(MINUTE).withWarmUp(SECOND))),
                        own + "warm-up is 1s, expected less than the 1s of the load: nothing would be left to measure"),
                Arguments.of(
                        shared(new LoadModel.Users(1, 1))
                                .withLoad(Load.DEFAULT.withRunTime(MINUTE).withWarmUp(MINUTE)),
                        "load: warm-up is 1m, expected less than the 1m of the load: nothing would be left to measure"),
                Arguments.of(
                        plan(minute).withLoad(Load.DEFAULT.withWarmUp(SECOND.negated())),
                        "load: warm-up is -1s, expected 0s or more"),
                Arguments.of(
                        plan(minute, own("b", closed(MINUTE).withBeginning(new Beginning(Optional.of("a"), ENDLESS)))),
                        own + "start offset is 2562047788015215h30m7s, expected 8760h at most"),
                Arguments.of(
                        plan(minute, own("b", closed(SECOND))).withLoad(Load.DEFAULT.withWarmUp(MINUTE)),
                        "load: warm-up is 1m, expected less than the 1m of the load: nothing would be left to measure"),
                Arguments.of(
                        plan(sharing(1, OptionalInt.of(3)))
                                .withLoad(Load.DEFAULT.withModel(
                                        new LoadModel.Shaped(users(usersHeld(1, SECOND), usersHeld(2, SECOND))))),
                        "load: users is 2 at most, but the fixed counts of the scenarios need 3"),
                Arguments.of(
                        plan(sharing(1, OptionalInt.of(3))).withLoad(Load.DEFAULT.withModel(open(hold(1, SECOND)))),
                        "scenario \"s\": fixed count is 3, expected a weight: the users of this test arrive, their"
                                + " number is not fixed"),
                Arguments.of(
                        plan(waiting(new Wait.Pacing(SECOND, new LatePolicy.Drop(SECOND.negated())))),
                        "scenario \"s\": lateness before a drop is -1s, expected 10ms or more"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("aboutThePlan")
    void shouldSayWhatDoesNotFitTogether(Plan plan, String problem) {
        assertThat(plan.problems()).extracting(Problem::toString).containsExactly(problem);
    }

    @Test
    void shouldSayWhoWaitsForWhomWhenScenariosWaitForEachOther() {
        assertThat(plan(after("a", "b"), after("b", "c"), after("c", "a")).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "scenario \"a\" > load: after is \"b\", which comes after this one (a after b after c after a),"
                                + " expected one that does not",
                        "scenario \"b\" > load: after is \"c\", which comes after this one (b after c after a after b),"
                                + " expected one that does not",
                        "scenario \"c\" > load: after is \"a\", which comes after this one (c after a after b after c),"
                                + " expected one that does not");
    }

    @Test
    void shouldTellOnlyTheFirstThatComesAfterSomethingWithoutAnEnd() {
        assertThat(running(MINUTE, own("a", closed(ENDLESS)), after("b", "a"), after("c", "b"))
                        .problems())
                .extracting(Problem::path)
                .containsExactly("scenario \"b\" > load");
    }

    @Test
    void shouldRefuseWhatSharesItsLoadWithTheScenarioItComesAfter() {
        OpenLoad after = open(hold(1, SECOND)).withBeginning(new Beginning(Optional.of("t"), Duration.ZERO));

        assertThat(plan(scenario("s", get("/")), scenario("t", get("/")))
                        .withLoad(Load.DEFAULT.withModel(after))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("load: after is \"t\", the scenario itself, expected another with a load of its own");
    }

    static Stream<Plan> right() {
        ScenarioPlan sharing = scenario("a", get("/"));
        return Stream.of(
                plan(own("a", closed(MINUTE)))
                        .withLoad(Load.DEFAULT.withUsers(0).withSpawnRate(0)),
                running(MINUTE, own("a", open(hold(1, SECOND), hold(1, ENDLESS)))),
                running(MINUTE, own("a", open(new Sine(rate(1), rate(2), SECOND, ENDLESS)))),
                running(MINUTE, own("a", ClosedLoad.EMPTY.withSchedule(users(new Stage(ENDLESS, 1, 1))))),
                plan(own("a", closed(MINUTE)), after("b", "a"), after("c", "b")),
                running(MINUTE.plusNanos(1), own("a", closed(MINUTE)), after("b", "a")),
                plan(sharing, after("b", "a")).withLoad(Load.DEFAULT.withIterations(3)),
                plan(sharing, after("b", "a"))
                        .withLoad(Load.DEFAULT.withModel(new LoadModel.Shaped(now -> new Target.Stop()))),
                plan(sharing, after("b", "a")).withLoad(Load.DEFAULT.withModel(open(new AtOnce(1)))),
                shared(open(hold(1, MINUTE)).withPoisson().withWarmUp(SECOND)),
                spending(shared(open(hold(0, SECOND), hold(1, ENDLESS)))),
                spending(shared(open(new Sine(rate(0), rate(1), SECOND, ENDLESS)))),
                spending(shaped(usersHeld(0, SECOND), usersHeld(1, ENDLESS))),
                shared(users(usersHeld(0, SECOND), usersHeld(1, SECOND))),
                shared((LoadShape) now -> new Target.Stop()));
    }

    private static Plan spending(Plan plan) {
        return plan.withLoad(plan.load().withTotalIterations(1));
    }

    private static Plan shared(LoadShape shape) {
        return shared(new LoadModel.Shaped(shape));
    }

    @ParameterizedTest
    @MethodSource("right")
    void shouldHaveNoProblemWhenAllIsRight(Plan plan) {
        assertThat(plan.problems()).isEmpty();
    }
}
