package io.throng.engine.internal.preview;

import static io.throng.engine.SimulatedPlans.arriving;
import static io.throng.engine.SimulatedPlans.atOnce;
import static io.throng.engine.SimulatedPlans.fetching;
import static io.throng.engine.SimulatedPlans.get;
import static io.throng.engine.SimulatedPlans.pause;
import static io.throng.engine.SimulatedPlans.plan;
import static io.throng.engine.SimulatedPlans.scenario;
import static io.throng.engine.SimulatedPlans.sharing;
import static io.throng.engine.SimulatedPlans.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.Engine;
import io.throng.metrics.Preview;
import io.throng.metrics.Preview.CutOff;
import io.throng.metrics.Preview.Expected;
import io.throng.metrics.Preview.Moment;
import io.throng.plan.Plan;
import io.throng.plan.Wait;
import io.throng.plan.load.LoadModel;
import io.throng.plan.load.OpenLoad;
import io.throng.plan.load.Rate;
import io.throng.plan.load.RateSegment;
import io.throng.plan.load.Target;
import io.throng.plan.load.UserSchedule;
import io.throng.plan.load.UserSegment.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PreviewerTest {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private static long requests(Preview preview) {
        return preview.moments().stream().mapToLong(Moment::requests).sum();
    }

    @Test
    void shouldWorkOutAClosedLoad() {
        Plan plan = plan(load -> load.withUsers(10).withRunTime(A_MINUTE), fetching("s", waiting(900)));

        Preview preview = Previews.of(plan, 100);

        assertThat(preview.responseTime()).isEqualTo(Duration.ofMillis(100));
        assertThat(preview.info().startedAt()).isEqualTo(Instant.EPOCH);
        assertThat(preview.length()).isEqualTo(A_MINUTE);
        assertThat(preview.endless()).isFalse();
        assertThat(preview.requests()).containsExactly(new Expected("GET", "/s", 600));
        assertThat(preview.cutOff()).isEmpty();
        assertThat(preview.failure()).isEmpty();
        assertThat(preview.warmUpRequests()).isZero();
        assertThat(preview.moments()).hasSize(120).allMatch(moment -> moment.users() == 10);
        assertThat(preview.moments().subList(14, 16))
                .containsExactly(
                        new Moment(Duration.ofMillis(7_000), Duration.ofMillis(7_500), 10, 0, 10),
                        new Moment(Duration.ofMillis(7_500), Duration.ofMillis(8_000), 10, 0, 0));
        assertThat(preview.arrivals()).isZero();
        assertThat(preview.peakUsers()).isEqualTo(10);
        assertThat(preview.peakConnections()).isEqualTo(10);
        assertThat(preview.warnings()).isEmpty();
    }

    @Test
    void shouldWorkOutArrivalsOnSharedConnections() {
        Rate none = new Rate(0, Rate.Unit.SECOND);
        Rate most = new Rate(200, Rate.Unit.SECOND);
        Duration part = Duration.ofSeconds(4);
        OpenLoad open = OpenLoad.EMPTY.withSegments(
                List.of(new RateSegment.Ramp(none, most, part), new RateSegment.Ramp(most, most, part)));
        Plan plan = plan(load -> load, fetching("hit", new Wait.None()).withLoad(open));

        Preview preview = Previews.of(plan, 99);

        assertThat(preview.arrivals()).isEqualTo(400 + 800);
        assertThat(preview.requests()).containsExactly(new Expected("GET", "/hit", 1_200));
        assertThat(preview.moments().stream().mapToLong(Moment::arrivals).sum()).isEqualTo(1_200);
        assertThat(preview.moments())
                .filteredOn(moment ->
                        moment.from().toMillis() >= 4_000 && moment.to().toMillis() < 8_000)
                .allMatch(moment -> moment.to().minus(moment.from()).equals(Duration.ofNanos(62_500_000)))
                .extracting(Moment::arrivals)
                .containsOnly(12L, 13L);
        assertThat(preview.peakUsers()).isEqualTo(20);
        assertThat(preview.peakRequests()).isEqualTo(20);
        assertThat(preview.peakConnections()).isEqualTo(20);
        assertThat(preview.length()).isBetween(Duration.ofMillis(8_000), Duration.ofMillis(8_100));
    }

    @Test
    void shouldShowArrivalsThatComeAndGoAtOnce() {
        Plan plan = plan(load -> load, fetching("s", new Wait.None()).withLoad(atOnce(50)));

        Preview preview = Previews.of(plan, 10);

        assertThat(preview.moments().get(0))
                .isEqualTo(new Moment(Duration.ZERO, Duration.ofNanos(1_953_125), 50, 50, 0));
        assertThat(requests(preview)).isEqualTo(50);
        assertThat(preview.peakUsers()).isEqualTo(50);
        assertThat(preview.peakRequests()).isEqualTo(50);
        assertThat(preview.peakConnections()).isEqualTo(50);
    }

    @Test
    void shouldCountConnectionsOfUsersThatOnlyWait() {
        Plan plan = plan(
                load -> load.withUsers(10).withSpawnRate(1).withRunTime(A_MINUTE),
                scenario("s", waiting(100_000), get("/"), pause(1)));

        Preview preview = Previews.of(plan, 10);

        assertThat(preview.peakRequests()).isEqualTo(1);
        assertThat(preview.peakConnections()).isEqualTo(10);
    }

    @Test
    void shouldNotNeedMoreConnectionsThanAreShared() {
        Plan plan = sharing(3, plan(load -> load.withUsers(10).withIterations(1), fetching("s", waiting(1_000))));

        Preview preview = Previews.of(plan, 10);

        assertThat(preview.peakUsers()).isEqualTo(10);
        assertThat(preview.peakRequests()).isEqualTo(3);
        assertThat(preview.peakConnections()).isEqualTo(3);
    }

    @Test
    void shouldShowAShortRampFromItsFirstUserToTheEnd() {
        Plan plan = plan(
                load -> load.withUsers(10).withSpawnRate(5).withRunTime(Duration.ofSeconds(4)),
                fetching("s", waiting(1_000)));

        Preview preview = Previews.of(plan, 100);

        assertThat(preview.moments().get(0).users()).isEqualTo(1);
        assertThat(usersAt(preview, 150)).isEqualTo(1);
        assertThat(usersAt(preview, 210)).isEqualTo(2);
        assertThat(usersAt(preview, 1_750)).isEqualTo(9);
        assertThat(preview.moments())
                .filteredOn(moment ->
                        moment.from().toMillis() >= 1_810 && moment.from().toMillis() < 4_000)
                .hasSizeGreaterThan(50)
                .allMatch(moment -> moment.users() == 10);
    }

    private static int usersAt(Preview preview, long millis) {
        return preview.moments().stream()
                .filter(moment -> moment.to().toMillis() > millis)
                .findFirst()
                .orElseThrow()
                .users();
    }

    @Test
    void shouldHaveMomentsOfOneLengthThatLeaveNothingOut() {
        Plan plan = plan(load -> load.withUsers(10).withIterations(20), fetching("s", waiting(700)));

        List<Moment> moments = Previews.of(plan, 33).moments();

        assertThat(moments).hasSizeBetween(100, 240);
        assertThat(moments.stream().mapToLong(Moment::requests).sum()).isEqualTo(200);
        assertThat(moments.get(0).from()).isZero();
        for (int i = 1; i < moments.size(); i++) {
            assertThat(moments.get(i).from()).isEqualTo(moments.get(i - 1).to());
        }
        assertThat(moments.subList(0, moments.size() - 1))
                .extracting(moment -> moment.to().minus(moment.from()))
                .containsOnly(moments.get(0).to());
    }

    @Test
    void shouldFollowStagesToEveryTarget() {
        UserSchedule stages = new UserSchedule(List.of(
                new Stage(Duration.ofSeconds(30), 10, 2),
                new Stage(Duration.ofSeconds(60), 50, 5),
                new Stage(Duration.ofSeconds(30), 20, 2),
                new Stage(Duration.ofSeconds(40), 80, 10),
                new Stage(Duration.ofSeconds(20), 30, 3),
                new Stage(Duration.ofSeconds(30), 0, 5)));
        Plan plan = plan(load -> load.withModel(new LoadModel.Shaped(stages)), fetching("s", waiting(200)));

        Preview preview = Previews.of(plan, 50);

        assertThat(List.of(29_000, 89_000, 118_900, 159_000, 179_000))
                .extracting(millis -> usersAt(preview, millis))
                .containsExactly(10, 50, 20, 80, 30);
        assertThat(preview.moments().get(preview.moments().size() - 1).users()).isZero();
        assertThat(preview.peakUsers()).isEqualTo(80);
        assertThat(preview.warnings()).isEmpty();
    }

    @Test
    void shouldShowTheBeginningOfALoadThatNeverEnds() {
        Plan plan = plan(load -> load.withUsers(10), fetching("s", waiting(900)));

        Preview preview = Previews.of(plan, 100);

        assertThat(preview.endless()).isTrue();
        assertThat(preview.length()).isEqualTo(Duration.ofMinutes(5));
        assertThat(preview.moments()).hasSize(150).allMatch(moment -> moment.users() == 10);
        assertThat(requests(preview))
                .isEqualTo(preview.requests().get(0).count())
                .isEqualTo(3_000);
        assertThat(preview.warnings())
                .containsExactly("load: it goes on until it is stopped, and this is what the first 5m are like,"
                        + " expected a run time, iterations or a load that ends");
    }

    @Test
    void shouldShowTwiceTheRampOfALoadThatNeverEnds() {
        Plan plan = plan(load -> load.withUsers(400).withSpawnRate(1), fetching("s", waiting(60_000)));

        Preview preview = Previews.of(plan, 100);

        assertThat(preview.length()).isEqualTo(Duration.ofSeconds(800));
        assertThat(preview.peakUsers()).isEqualTo(400);
        assertThat(preview.moments()).hasSizeBetween(120, 240);
        assertThat(requests(preview)).isEqualTo(preview.requests().get(0).count());
    }

    @Test
    void shouldAskAShapeUntilItStops() {
        Plan plan = plan(
                load -> load.withModel(new LoadModel.Shaped(now -> now.elapsed().compareTo(A_MINUTE) < 0
                        ? new Target.Users((int) now.elapsed().toSeconds(), 1_000)
                        : new Target.Stop())),
                fetching("s", waiting(1_000)));

        Preview preview = Previews.of(plan, 0);

        assertThat(preview.endless()).isFalse();
        assertThat(preview.length()).isEqualTo(A_MINUTE);
        assertThat(preview.peakUsers()).isEqualTo(59);
    }

    @Test
    void shouldFollowAShapeThatDoesNotStopForAnHour() {
        Plan plan = plan(
                load -> load.withModel(new LoadModel.Shaped(now -> new Target.Users(2, 1))),
                fetching("s", waiting(10_000)));

        Preview preview = Previews.of(plan, 0);

        assertThat(preview.endless()).isTrue();
        assertThat(preview.length()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void shouldIncludeTheWarmUp() {
        Plan plan = plan(
                load -> load.withUsers(10).withRunTime(A_MINUTE).withWarmUp(Duration.ofSeconds(30)),
                fetching("s", waiting(900)));

        Preview preview = Previews.of(plan, 100);

        assertThat(preview.requests()).containsExactly(new Expected("GET", "/s", 600));
        assertThat(requests(preview)).isEqualTo(600);
        assertThat(preview.warmUpRequests()).isEqualTo(300);
    }

    @Test
    void shouldEndWhereItIsTooMuchAndKnowAllArrivals() {
        Plan plan = plan(load -> load, fetching("s", new Wait.None()).withLoad(arriving(1_000, Duration.ofHours(10))));

        Preview preview = Previews.withEffort(plan, 100, 100_000);

        assertThat(preview.length()).isBetween(Duration.ofSeconds(1), A_MINUTE);
        assertThat(preview.endless()).isFalse();
        assertThat(preview.cutOff())
                .contains(new CutOff(Optional.of(Duration.ofHours(10)), OptionalLong.of(36_000_000)));
        assertThat(preview.arrivals())
                .isEqualTo(
                        preview.moments().stream().mapToLong(Moment::arrivals).sum())
                .isBetween(1_000L, 60_000L);
        assertThat(preview.dropped()).isZero();
        assertThat(requests(preview)).isEqualTo(preview.requests().get(0).count());
        assertThat(preview.moments().get(preview.moments().size() - 1).users()).isBetween(99, 101);
        assertThat(preview.warnings())
                .singleElement()
                .asString()
                .matches("load: this preview goes no further than [0-9.]+s of 10h, for there is too much in it to be"
                        + " worked out: all numbers are of that part");
    }

    @Test
    void shouldNotDropArrivalsBecauseItEndsBeforeThem() {
        Plan plan = plan(
                load -> load, fetching("s", new Wait.None()).withLoad(arriving(1_000_000_000, Duration.ofSeconds(1))));

        Preview preview = Previews.withEffort(plan, 100, 100_000);

        assertThat(preview.length()).isBetween(Duration.ofNanos(1), Duration.ofMillis(1));
        assertThat(preview.cutOff())
                .contains(new CutOff(Optional.of(Duration.ofSeconds(1)), OptionalLong.of(1_000_000_000)));
        assertThat(preview.dropped()).isZero();
        assertThat(preview.warnings())
                .singleElement()
                .asString()
                .startsWith("load: this preview goes no further than 0.");
    }

    @Test
    void shouldEndWhereTimeStandsStill() {
        Plan plan = plan(load -> load.withRunTime(A_MINUTE), fetching("s", new Wait.None()));

        Preview preview = Previews.of(plan, 0);

        assertThat(preview.length()).isZero();
        assertThat(preview.warnings())
                .containsExactly("load: this preview goes no further than 0s, for users do one thing after the other"
                        + " there and nothing takes any time, expected a wait time or a response time of more than"
                        + " 0s");
    }

    @Test
    void shouldBeMadeByTheEngineForThisMachine() {
        Plan plan = plan(load -> load.withUsers(10).withRunTime(A_MINUTE), fetching("s", waiting(900)));

        Preview preview = Engine.preview(plan, Duration.ofMillis(100));

        assertThat(preview.requests()).containsExactly(new Expected("GET", "/s", 600));
        assertThat(preview.info().seed()).isEqualTo(42);
        assertThat(preview.info().version()).isNotEmpty();
    }
}
