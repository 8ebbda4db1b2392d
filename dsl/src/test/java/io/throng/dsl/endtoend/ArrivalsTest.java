package io.throng.dsl.endtoend;

import static io.throng.dsl.Throng.closed;
import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.http;
import static io.throng.dsl.Throng.loadTest;
import static io.throng.dsl.Throng.millis;
import static io.throng.dsl.Throng.open;
import static io.throng.dsl.Throng.perSecond;
import static io.throng.dsl.Throng.scenario;
import static io.throng.dsl.Throng.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.dsl.LoadTest;
import io.throng.dsl.Open;
import io.throng.dsl.Scenario;
import io.throng.dsl.testing.CountingServer;
import io.throng.dsl.testing.CountingServer.Answer;
import io.throng.dsl.testing.CountingServer.Request;
import io.throng.metrics.RequestStats;
import io.throng.metrics.RunResult;
import io.throng.metrics.ScheduleStats;
import io.throng.metrics.Verdict;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

    private static final Scenario HIT = scenario("hit").task(get("/"));

    /** 50 while it rises, 100 while it stays. */
    private static final Open PROFILE =
            open().ramp(perSecond(0), perSecond(100), seconds(1)).hold(perSecond(100), seconds(1));

    private final CountDownLatch never = new CountDownLatch(1);
    private final CountingServer server =
            CountingServer.answering(request -> request.target().equals("/stuck") ? stuck() : Answer.ok(""));

    private Answer stuck() {
        try {
            never.await();
            return Answer.ok("");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void close() {
        never.countDown();
        server.close();
    }

    private LoadTest test(Scenario... scenarios) {
        return loadTest(scenarios).baseUrl(server.url());
    }

    @Test
    void shouldSendExactlyWhatTheProfileSaysBesideAClosedLoad() {
        RunResult result = test().scenario(HIT, PROFILE)
                .scenario(
                        scenario("background").task(get("/background")).waitConstant(0.01),
                        closed().ramp(0, 3, seconds(1)).hold(3, seconds(1)))
                .run();

        RequestStats background = result.request("GET", "/background");
        assertThat(server.count("/")).isEqualTo(150);
        assertThat(result.request("GET", "/").ok()).isEqualTo(150);
        assertThat(background.ok()).isEqualTo(server.count("/background")).isPositive();
        assertThat(result.total().started()).isEqualTo(server.count()).isEqualTo(result.scheduled());
        assertThat(result.dropped()).isZero();
        assertThat(result.schedules())
                .contains(new ScheduleStats("hit", true, 150, 0, 0, 0, 0))
                .extracting(ScheduleStats::scenario)
                .containsExactly("hit", "background");
        assertThat(result.timeline().stream()
                        .mapToLong(second -> second.arrivals())
                        .sum())
                .isEqualTo(150);
    }

    @Test
    void shouldCountWhatItDropsWhenTooManyAreUnderWay() {
        RunResult result = test().scenario(
                        scenario("stuck").task(get("/stuck").timeout(millis(300))),
                        open().hold(perSecond(100), seconds(1)).maxInFlight(3))
                .run();

        assertThat(result.scheduled()).isEqualTo(100);
        assertThat(result.dropped()).isPositive();
        assertThat(result.total().started())
                .isEqualTo(100 - result.dropped())
                .isEqualTo(server.count())
                .isGreaterThanOrEqualTo(3);
        assertThat(result.schedules())
                .containsExactly(new ScheduleStats("stuck", true, server.count(), result.dropped(), 0, 0, 0));
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void shouldShareArrivalsByWeight() {
        RunResult result = test(
                        scenario("often").weight(3).task(get("/often")),
                        scenario("seldom").task(get("/seldom")))
                .arrivals(open().hold(perSecond(80), seconds(1)))
                .run();

        assertThat(result.total().ok()).isEqualTo(80);
        assertThat(server.count("/often")).isEqualTo(60);
        assertThat(server.count("/seldom")).isEqualTo(20);
    }

    @Test
    void shouldLetARunTimeEndWhatHasNoEnd() {
        RunResult result = test(HIT).arrivals(perSecond(50)).runTime(seconds(1)).run();

        assertThat(result.scheduled()).isEqualTo(50).isEqualTo(server.count());
    }

    @Test
    void shouldChainLoads() {
        Scenario first = scenario("first").task(get("/first"));
        RunResult result = test().scenario(
                        scenario("second").task(get("/second")),
                        open().atOnce(20).after(first).startAfter(millis(100)))
                .scenario(first, open().atOnce(5).hold(perSecond(50), millis(500)))
                .run();

        List<String> targets = server.requests().stream().map(Request::target).toList();
        assertThat(result.total().ok()).isEqualTo(50);
        assertThat(targets.subList(0, 30)).containsOnly("/first");
        assertThat(targets.subList(30, 50)).containsOnly("/second");
    }

    @Test
    void shouldLeaveAWarmUpOutOfTheTotals() {
        RunResult result = test().scenario(
                        HIT, open().hold(perSecond(40), seconds(1)).warmUp().hold(perSecond(40), seconds(1)))
                .run();

        assertThat(server.count()).isEqualTo(80);
        assertThat(result.total().ok()).isEqualTo(40).isEqualTo(result.scheduled());
        assertThat(result.warmUp().ok()).isEqualTo(40);
        assertThat(result.schedules()).containsExactly(new ScheduleStats("hit", true, 80, 0, 0, 0, 0));
        assertThat(result.timeline().stream()
                        .mapToLong(second -> second.total().ok())
                        .sum())
                .isEqualTo(80);
    }

    @Test
    void shouldShareConnectionsUnlessToldOtherwise() {
        RunResult shared = test(HIT).arrivals(PROFILE).run();
        int ofShared = server.connections();
        RunResult limited = test(HIT).arrivals(PROFILE).http(http().shared(2)).run();
        int ofLimited = server.connections() - ofShared;
        RunResult own = test(HIT).arrivals(PROFILE).http(http().perUser()).run();
        int ofOwn = server.connections() - ofLimited - ofShared;

        assertThat(List.of(shared, limited, own))
                .allSatisfy(result -> assertThat(result.total().ok()).isEqualTo(150));
        assertThat(ofShared).isBetween(1, 149);
        assertThat(ofLimited).isBetween(1, 2);
        assertThat(ofOwn).isEqualTo(150);
    }

    @Test
    void shouldLeaveNoThreadAndNoConnection() throws Exception {
        Set<String> before = threads();

        RunResult result = test(HIT).arrivals(PROFILE).run();

        assertThat(threads()).isEqualTo(before);
        assertThat(result.total().ok()).isEqualTo(150);
        server.awaitAllClosed();
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> !name.startsWith("counting-"))
                .collect(Collectors.toSet());
    }
}
