package io.throng.engine;

import static io.throng.engine.SimulatedPlans.get;
import static io.throng.engine.SimulatedPlans.plan;
import static io.throng.engine.SimulatedPlans.scenario;
import static io.throng.engine.SimulatedPlans.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throng.metrics.Report;
import io.throng.metrics.Reporter;
import io.throng.metrics.RunResult;
import io.throng.metrics.Snapshot;
import io.throng.plan.Plan;
import io.throng.plan.Wait;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResponseModelTest {

    private static final Plan CROWD = plan(
            load -> load.withUsers(20).withRunTime(Duration.ofMinutes(5)),
            scenario("s", new Wait.Between(Duration.ofMillis(300), Duration.ofSeconds(4)), get("/a"), get("/b")));

    private static SimulatedResponse chance(SimulatedRequest request) {
        SimulatedResponse response =
                SimulatedResponse.after(Duration.ofNanos(request.random().nextLong(1_000_000_000)));
        return request.random().nextInt(10) == 0 ? response.failing("bad luck") : response;
    }

    @Test
    void shouldBeAskedInTheOrderOfVirtualTime() {
        List<Duration> asked = new ArrayList<>();

        RunResult result = Engine.simulate(
                CROWD,
                request -> {
                    asked.add(request.elapsed());
                    return chance(request);
                },
                List.of());

        assertThat(asked).isSorted().hasSize((int) result.total().started());
        assertThat(asked.get(asked.size() - 1)).isGreaterThan(Duration.ofSeconds(290));
    }

    @Test
    void shouldGiveTheSameResultForTheSameSeed() {
        RunResult first = Engine.simulate(CROWD, ResponseModelTest::chance, List.of());
        RunResult second = Engine.simulate(CROWD, ResponseModelTest::chance, List.of());

        assertThat(first.total().failed()).isPositive();
        assertThat(second).isEqualTo(first);
        assertThat(rendered(second)).isEqualTo(rendered(first));
    }

    @Test
    void shouldGiveAnotherResultForAnotherSeed() {
        RunResult first = Engine.simulate(CROWD, ResponseModelTest::chance, List.of());
        RunResult other = Engine.simulate(CROWD.withSeed(43), ResponseModelTest::chance, List.of());

        assertThat(rendered(other)).isNotEqualTo(rendered(first).replace("seed=42", "seed=43"));
    }

    /** All fields, distributions with every bucket. */
    private static String rendered(RunResult result) {
        return result + " "
                + Stream.concat(
                                Stream.of(result.requests(), result.groups()),
                                result.timeline().stream().map(interval -> interval.requests()))
                        .flatMap(List::stream)
                        .flatMap(series -> Stream.of(
                                series.responseTime(),
                                series.okResponseTime(),
                                series.failedResponseTime(),
                                series.serviceTime(),
                                series.startDelay(),
                                series.connectionWait()))
                        .map(times -> times.encoded() + " " + times.mean() + " " + times.min())
                        .toList();
    }

    @Test
    void shouldHaveANewSeedWhenThePlanHasNone() {
        Plan unseeded = new Plan(
                CROWD.scenarios(),
                CROWD.baseUrl(),
                CROWD.http(),
                CROWD.load().withRunTime(Duration.ofSeconds(1)),
                java.util.OptionalLong.empty());

        List<Long> seeds = Stream.generate(() -> Engine.simulate(unseeded, ResponseModelTest::chance, List.of())
                        .seed())
                .limit(3)
                .toList();

        assertThat(seeds).doesNotHaveDuplicates();
    }

    @SuppressWarnings("NullAway") // what a model must not do
    static Stream<Arguments> brokenModels() {
        return Stream.of(
                Arguments.of("threw java.io.IOException: no more", (ResponseModel) request -> {
                    throw new IOException("no more");
                }),
                Arguments.of("threw java.lang.AssertionError: no more", (ResponseModel) request -> {
                    throw new AssertionError("no more");
                }),
                Arguments.of("returned null", (ResponseModel) request -> null),
                Arguments.of("answered after -1ms", (ResponseModel)
                        request -> SimulatedResponse.after(Duration.ofMillis(-1))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenModels")
    void shouldEndTheSimulationWhenItIsBroken(String how, ResponseModel broken) {
        Plan plan = plan(
                load -> load.withUsers(3).withRunTime(Duration.ofMinutes(5)),
                scenario("s", waiting(1_000), get("/a"), get("/b")));
        List<String> reported = new ArrayList<>();

        assertThatThrownBy(() -> Engine.simulate(
                        plan,
                        request -> request.elapsed().compareTo(Duration.ofSeconds(10)) < 0
                                ? SimulatedResponse.after(Duration.ofMillis(250))
                                : broken.respond(request),
                        List.of(noting(reported))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the response model " + how
                        + " for GET /a at 10.5s of virtual time, expected an answer after 0s or more");
        assertThat(reported).contains("snapshot at PT10S").endsWith("finish", "close");
    }

    @Test
    void shouldTellTheCauseWhenItThrows() {
        IOException cause = new IOException();

        assertThatThrownBy(() -> Engine.simulate(
                        CROWD,
                        request -> {
                            throw cause;
                        },
                        List.of()))
                .hasCause(cause);
    }

    private static Reporter noting(List<String> notes) {
        return info -> new Report() {
            @Override
            public void snapshot(Snapshot snapshot) {
                notes.add("snapshot at " + snapshot.elapsed());
            }

            @Override
            public void finish(RunResult result) {
                notes.add("finish");
            }

            @Override
            public void close() {
                notes.add("close");
            }
        };
    }
}
