package io.throng.dsl.endtoend;

import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.loadTest;
import static io.throng.dsl.Throng.millis;
import static io.throng.dsl.Throng.minutes;
import static io.throng.dsl.Throng.open;
import static io.throng.dsl.Throng.perSecond;
import static io.throng.dsl.Throng.reporter;
import static io.throng.dsl.Throng.respond;
import static io.throng.dsl.Throng.run;
import static io.throng.dsl.Throng.scenario;
import static io.throng.dsl.Throng.seconds;
import static io.throng.dsl.Throng.stage;
import static io.throng.dsl.Throng.stages;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.dsl.LoadPreview;
import io.throng.dsl.LoadTest;
import io.throng.dsl.testing.CountingServer;
import io.throng.metrics.Failure;
import io.throng.metrics.Interval;
import io.throng.metrics.Preview;
import io.throng.metrics.RunResult;
import io.throng.metrics.Snapshot;
import io.throng.metrics.Verdict;
import io.throng.plan.load.UserSchedule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private final CountingServer server = CountingServer.answeringOk();

    @AfterEach
    void sendNothing() {
        server.close();
        assertThat(server.count()).isZero();
    }

    private LoadTest visit() {
        return loadTest(scenario().task(get("/")).waitBetween(0.5, 1.5))
                .baseUrl(server.url())
                .seed(42);
    }

    @Test
    void shouldRunAnHourOfManyUsersWithTheSameResultEachTime() {
        LoadTest hour = visit().users(100).spawnRate(10).runTime(minutes(60));

        RunResult result =
                hour.simulate(request -> respond(millis(50 + request.random().nextInt(100))));

        assertThat(result.info().startedAt()).isEqualTo(Instant.EPOCH);
        assertThat(result.elapsed()).isGreaterThanOrEqualTo(minutes(60));
        assertThat(result.total().ok()).isBetween(300_000L, 360_000L);
        assertThat(hour.simulate(request -> respond(millis(50 + request.random().nextInt(100)))))
                .isEqualTo(result);
    }

    @Test
    void shouldFailAsTheModelSaysAndTellReports() {
        List<Snapshot> seen = new ArrayList<>();

        RunResult result = visit().iterations(10)
                .report(reporter(seen::add))
                .simulate(request -> request.elapsed().toSeconds() < 3
                        ? respond(millis(5))
                        : respond(seconds(1)).failing("busy"));

        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.failures()).extracting(Failure::message).containsExactly("busy");
        assertThat(result.total().ok()).isPositive();
        assertThat(result.total().count()).isEqualTo(10);
        assertThat(result.total().failedResponseTime().max()).isEqualTo(seconds(1));
        assertThat(seen.get(seen.size() - 1)).isEqualTo(result.last());
    }

    @Test
    void shouldCallWhatSaysHowMuchAndHowSoonButNothingThatDoesSomething() {
        AtomicInteger done = new AtomicInteger();
        AtomicInteger waits = new AtomicInteger();
        RunResult result = loadTest(scenario()
                        .task(run(session -> done.incrementAndGet()), get(server.url()))
                        .waitTime(session -> millis(waits.incrementAndGet())))
                .iterations(7)
                .simulate(millis(20));

        assertThat(done).hasValue(0);
        assertThat(waits.get()).isBetween(6, 7);
        assertThat(result.total().responseTime().max()).isEqualTo(millis(20));
        assertThat(result.total().ok()).isEqualTo(7);
    }

    @Test
    void shouldFollowStagesToTheUser() {
        RunResult result = visit().stages(
                        stage(seconds(10)).users(20).spawnRate(4),
                        stage(seconds(5)).users(5))
                .simulate(millis(1));

        assertThat(result.timeline())
                .filteredOn(
                        second -> List.of(2L, 5L, 8L).contains(second.elapsed().toSeconds()))
                .extracting(Interval::users)
                .containsExactly(9, 20, 20);
    }

    @Test
    void shouldLetALambdaBuildOnAReadyMadeShape() {
        UserSchedule mine = stages(stage(seconds(5)).users(6));

        RunResult result = visit().shape(now -> mine.at(now)).simulate(millis(1));

        assertThat(result.timeline()).extracting(Interval::users).contains(6);
        assertThat(result.elapsed()).isGreaterThanOrEqualTo(seconds(5));
    }

    @Test
    void shouldPreviewWhatWouldHappen() {
        LoadTest test = loadTest()
                .baseUrl(server.url())
                .seed(1)
                .scenario(
                        scenario("hit").task(get("/")),
                        open().ramp(perSecond(0), perSecond(200), seconds(4)).hold(perSecond(200), seconds(4)));

        LoadPreview preview = test.preview(millis(50));

        assertThat(preview.data().arrivals()).isEqualTo(1200);
        assertThat(preview.data().requests()).containsExactly(new Preview.Expected("GET", "/", 1200));
        assertThat(preview.data().responseTime()).isEqualTo(millis(50));
        assertThat(preview.data().peakRequests()).isEqualTo(10);
        assertThat(preview)
                .asString()
                .contains("1,200")
                .isEqualTo(test.preview(millis(50)).toString());
        assertThat(preview.json()).startsWith("{").contains("1200");
        assertThat(test.preview().data().responseTime()).isEqualTo(millis(100));
    }
}
