package io.throng.dsl.endtoend;

import static io.throng.dsl.Throng.closed;
import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.loadTest;
import static io.throng.dsl.Throng.open;
import static io.throng.dsl.Throng.perSecond;
import static io.throng.dsl.Throng.reporter;
import static io.throng.dsl.Throng.scenario;
import static io.throng.dsl.Throng.seconds;
import static io.throng.dsl.Throng.stage;
import static io.throng.dsl.Throng.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.throng.dsl.LoadProfile;
import io.throng.dsl.LoadTest;
import io.throng.dsl.Scenario;
import io.throng.dsl.testing.CountingServer;
import io.throng.metrics.RunResult;
import io.throng.metrics.Snapshot;
import io.throng.metrics.Verdict;
import io.throng.plan.InvalidPlanException;
import io.throng.plan.load.LoadShape;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A load that makes no sense is refused before anything is sent, or stops the run, and always says why. */
@Timeout(value = 2, unit = TimeUnit.MINUTES) // what is wrongly accepted may have no end
class BadLoadsTest {

    private static final Duration TEN = seconds(10);
    private static final Scenario HIT = scenario("hit").task(get("/"));

    private final CountingServer server = CountingServer.answeringOk();
    private final List<Snapshot> seen = new ArrayList<>();

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("profiles")
    void shouldRefuseBeforeAnythingIsSent(String what, LoadTest test, String message) {
        LoadTest bad = test.baseUrl(server.url()).report(reporter(seen::add));

        assertThatThrownBy(bad::preview)
                .isInstanceOf(InvalidPlanException.class)
                .hasMessageContaining(message);
        assertThatThrownBy(() -> bad.simulate(TEN)).hasMessageContaining(message);
        assertThatThrownBy(bad::run).hasMessageContaining(message);
        assertThat(seen).isEmpty();
        assertThat(server.count()).isZero();
    }

    static Stream<Arguments> profiles() {
        return Stream.of(
                own("negative users", closed().hold(-1, TEN), "users is -1, expected 0 or more"),
                own("negative end of a ramp", closed().ramp(0, -3, TEN), "users is -3, expected 0 or more"),
                own("steps below nobody", closed().step(-2, 1, TEN), "users is -2, expected 0 or more"),
                own("hold of no length", closed().hold(3, Duration.ZERO), "0s"),
                own("negative length", closed().ramp(0, 3, seconds(-1)), "-1s"),
                own("no end", closed().hold(3), "run time"),
                own("more after no end", closed().hold(3).hold(4, TEN), "a segment follows"),
                own("nothing", closed(), "there is no segment"),
                own("curve below nobody", closed().curve(time -> -1, TEN), "-1"),
                own("curve that is no number", closed().curve(time -> Double.NaN, TEN), "NaN"),
                own("negative offset", closed().hold(3, TEN).startAfter(seconds(-1)), "-1s"),
                own(
                        "after an unknown scenario",
                        closed().hold(3, TEN).after("nobody"),
                        "after is \"nobody\", expected the name of another scenario"),
                own("after itself", closed().hold(3, TEN).after("hit"), "the scenario itself"),
                own("negative rate", open().hold(perSecond(-1), TEN), "rate is -1/s, expected"),
                own("rate that is no number", open().hold(perSecond(Double.NaN), TEN), "rate is NaN/s, expected"),
                own("infinite rate", open().hold(perSecond(Double.POSITIVE_INFINITY), TEN), "Infinity"),
                own("rate for no time", open().hold(perSecond(1), Duration.ZERO), "length is 0s, expected"),
                own("arrivals without end", open().hold(perSecond(1)), "run time"),
                own("nothing at all", open(), "there is no segment"),
                own("none at once", open().atOnce(0), "arrivals are 0, expected 1"),
                own(
                        "none in flight",
                        open().hold(perSecond(1), TEN).maxInFlight(0),
                        "most in flight is 0, expected 1 or more"),
                own("period of no length", open().sine(perSecond(1), perSecond(1), Duration.ZERO, TEN), "0s"),
                own("function below nobody", open().rate(time -> perSecond(-1), TEN), "-1"),
                own(
                        "function that throws",
                        open().rate(
                                        time -> {
                                            throw new IllegalStateException("boom");
                                        },
                                        TEN),
                        "boom"),
                shared("spawn rate 0", loadTest(HIT).users(3).spawnRate(0), "spawn rate is 0"),
                shared(
                        "stage of no length",
                        loadTest(HIT).stages(stage(Duration.ZERO).users(3)),
                        "0s"),
                shared(
                        "stage below nobody",
                        loadTest(HIT).stages(stage(TEN).users(-3)),
                        "users is -3, expected 0 or more"),
                shared(
                        "stage with spawn rate 0",
                        loadTest(HIT).stages(stage(TEN).users(3).spawnRate(0)),
                        "spawn rate is 0"),
                shared(
                        "stage with a spawn rate that is no number",
                        loadTest(HIT).stages(stage(TEN).users(3).spawnRate(Double.NaN)),
                        "spawn rate is NaN"),
                shared("no stage", loadTest(HIT).stages(), "there is no segment"),
                shared("shared arrivals without end", loadTest(HIT).arrivals(perSecond(1)), "run time"),
                shared("negative warm-up", loadTest(HIT).warmUp(seconds(-1)), "-1s"));
    }

    private static Arguments own(String what, LoadProfile load, String message) {
        return shared(what, loadTest().scenario(HIT, load), message);
    }

    private static Arguments shared(String what, LoadTest test, String message) {
        return arguments(what, test, message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void shouldStopTheRunAndCompleteItsReportsWhenAShapeFails(String what, LoadShape shape, String message) {
        LoadShape good = now -> now.elapsed().isZero() ? target(3, 100) : shape.at(now);

        RunResult result = loadTest(HIT)
                .baseUrl(server.url())
                .shape(good)
                .report(reporter(seen::add))
                .run();

        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.exceptions()).singleElement().satisfies(thrown -> {
            assertThat(thrown.place() + " " + thrown.message()).contains("shape", message);
            assertThat(thrown.count()).isEqualTo(1);
        });
        assertThat(result.total().count()).isEqualTo(server.count()).isPositive();
        assertThat(seen.get(seen.size() - 1)).isEqualTo(result.last());
    }

    @SuppressWarnings("NullAway") // a shape may return what it must not
    static Stream<Arguments> shapes() {
        return Stream.of(
                shape("throws", "boom", now -> {
                    throw new IllegalStateException("boom");
                }),
                shape("returns null", "null", now -> null),
                shape("asks for negative users", "-1", now -> target(-1, 1)),
                shape("asks for spawn rate 0", "0", now -> target(1, 0)),
                shape("asks for a spawn rate that is no number", "NaN", now -> target(1, Double.NaN)),
                shape("asks for an unknown scenario", "nobody", now -> target("nobody", 1, 1)));
    }

    private static Arguments shape(String what, String message, LoadShape shape) {
        return arguments(what, shape, message);
    }
}
