package io.throng.examples;

import static io.throng.dsl.Throng.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.metrics.Failure;
import io.throng.metrics.Interval;
import io.throng.metrics.RequestStats;
import io.throng.metrics.RunResult;
import io.throng.metrics.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Runs every example for a moment and compares what it reports with what the API counted. */
class ExamplesTest {

    private final DemoApi api = DemoApi.start();

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void shouldReportWhatArrivedWhenTheArticleRuns() {
        RunResult result = loadTest(Article.apiUser())
                .baseUrl(api.baseUrl())
                .users(20)
                .spawnRate(100)
                .runTime(seconds(2))
                .run();

        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThatReportIsTrue(result);
    }

    @Test
    void shouldReportWhatArrivedWhenSeveralScenariosRun() {
        RunResult result =
                SeveralScenarios.against(api.baseUrl()).runTime(seconds(1)).run();

        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(result.requests()).extracting(RequestStats::name).contains("/", "/users", "/search", "/status");
        assertThatReportIsTrue(result);
    }

    @Test
    void shouldReportWhatArrivedWhenUsersRemember() {
        RunResult result =
                RememberAndReuse.against(api.baseUrl()).runTime(seconds(1)).run();

        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(result.request("POST", "/login").count()).isEqualTo(10);
        assertThat(result.groups())
                .singleElement()
                .satisfies(group -> assertThat(group.ok())
                        .isEqualTo(result.request("POST", "/orders").count()));
        assertThatReportIsTrue(result);
    }

    @Test
    void shouldMeasureOtherProtocols() {
        RunResult result =
                AnyProtocol.against(api.baseUrl()).runTime(seconds(1)).run();

        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(result.request("CALL", "timer").count()).isPositive();
        assertThat(result.request("BLOCKING", "connect").count()).isPositive();
    }

    @Test
    void shouldReportInItsOwnWay() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        RunResult result = OwnReport.against(api.baseUrl(), new PrintStream(lines, true, StandardCharsets.UTF_8))
                .runTime(seconds(1))
                .run();

        assertThat(result.reportProblems()).isEmpty();
        assertThat(lines.toString(StandardCharsets.UTF_8))
                .startsWith("seed " + result.seed() + ", 10 users")
                .contains("req/s")
                .endsWith("PASSED after " + api.requests("GET", "/") + " requests" + System.lineSeparator());
    }

    @Test
    void shouldReturnATypedResult() {
        RunResult result = InsideAProgram.measure(api.baseUrl());

        assertThat(result.total().count()).isEqualTo(400);
        assertThat(result.request("GET", "/").ok()).isEqualTo(api.requests("GET", "/"));
        assertThat(result.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.message()).isEqualTo("status 404");
            assertThat(failure.count())
                    .isEqualTo(result.request("GET", "/missing").count());
        });
    }

    @Test
    void shouldStopWhenSatisfied() throws Exception {
        RunResult result = StopWhenSatisfied.untilDone(100, api.baseUrl());

        assertThat(result.total().count()).isGreaterThanOrEqualTo(100);
        assertThatReportIsTrue(result);
    }

    @Test
    void shouldHideTheStallWhenUsersWait() {
        RequestStats stats = StalledServer.withWaits(api.baseUrl()).total();

        assertThat(stats.startDelay().max()).isZero();
        assertThat(stats.responseTime()).isEqualTo(stats.serviceTime());
    }

    @Test
    void shouldShowTheStallWhenUsersHaveASchedule() {
        RequestStats stats = StalledServer.onSchedule(api.baseUrl()).total();

        assertThat(stats.startDelay().max()).isGreaterThan(Duration.ofMillis(200));
        assertThat(stats.responseTime().p(90)).isGreaterThan(stats.serviceTime().p(90));
    }

    @Test
    void shouldReportWhatArrivedWhenUsersChangeInStages() {
        RunResult result = ChangingUsers.inStages(api.baseUrl()).run();

        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(result.timeline()).extracting(Interval::users).contains(40);
        assertThatReportIsTrue(result);
    }

    @Test
    void shouldStopWhenItsShapeSaysSo() {
        RunResult result = ChangingUsers.untilSlow(api.baseUrl()).run();

        assertThat(result.stopped()).isFalse();
        assertThat(result.exceptions()).isEmpty();
        assertThatReportIsTrue(result);
    }

    @Test
    void shouldLetExactlySoManyArrive() {
        RunResult result = ArrivalRate.against(api.baseUrl()).run();

        assertThat(result.schedules()).hasSize(2).first().satisfies(visits -> {
            assertThat(visits.due()).isEqualTo(150);
            assertThat(result.request("GET", "/").count()).isEqualTo(visits.begun());
        });
        assertThatReportIsTrue(result);
    }

    @Test
    void shouldTryAnHourWithoutSendingAnything() {
        RunResult result = TryBeforeSending.simulated();

        assertThat(result.elapsed()).isGreaterThanOrEqualTo(minutes(60));
        assertThat(result.total().count()).isGreaterThan(100_000);
        assertThat(result.failures()).extracting(Failure::message).containsExactly("overloaded");
        assertThat(TryBeforeSending.test().preview().data().peakUsers()).isEqualTo(400);
    }

    /** Nothing was interrupted, so both sides must agree exactly. */
    private void assertThatReportIsTrue(RunResult result) {
        assertThat(result.requests()).isNotEmpty().allSatisfy(series -> {
            assertThat(series.started()).isEqualTo(series.count()).isPositive();
            assertThat(series.count()).isEqualTo(api.requests(series.method(), route(series.name())));
        });
    }

    private static String route(String name) {
        return name.replaceAll("#\\{\\w+}", "{id}");
    }
}
