package io.throng.engine.internal.run;

import static io.throng.engine.testing.Plans.get;
import static io.throng.engine.testing.Plans.plan;
import static io.throng.engine.testing.Plans.run;
import static io.throng.engine.testing.Plans.scenario;
import static io.throng.engine.testing.Plans.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.run.ScriptedWire.Reply;
import io.throng.metrics.RequestStats;
import io.throng.metrics.RunResult;
import io.throng.plan.Step;
import io.throng.plan.Wait;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupTest {

    private static final Duration TEN_MILLIS = Duration.ofMillis(10);

    private static Reply okButBad(String line) {
        return line.equals("GET /bad") ? Reply.status(500) : Reply.ok(TEN_MILLIS);
    }

    private static Step.Group group(String name, Step... steps) {
        return new Step.Group(name, List.of(steps));
    }

    private static Step.Pause pause(long millis) {
        return new Step.Pause(Duration.ofMillis(millis), Duration.ofMillis(millis));
    }

    private static Step.Run boom() {
        return run(session -> {
            throw new IllegalStateException("boom");
        });
    }

    /** One user, one iteration. */
    private static VirtualRun complete(Step... steps) {
        VirtualRun run = VirtualRun.complete(
                plan(load -> load.withIterations(1), scenario("s", new Wait.None(), task(1, steps))),
                1,
                GroupTest::okButBad);
        Books.assertBalanced(run.result());
        return run;
    }

    private static RequestStats named(RunResult result, String name) {
        return result.groups().stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shouldMeasureItsStepsTogetherPausesIncluded() {
        RunResult result = complete(group("g", get("/a"), pause(30), group("h", get("/b")), pause(5)))
                .result();

        assertThat(named(result, "g").responseTime().max()).isEqualTo(Duration.ofMillis(55));
        assertThat(named(result, "h").responseTime().max()).isEqualTo(TEN_MILLIS);
        assertThat(result.groups()).extracting(RequestStats::method).containsOnly("GROUP");
        assertThat(result.total().count()).as("groups are no requests").isEqualTo(2);
    }

    @Test
    void shouldFailWithEveryGroupAroundAFailedRequestAndNoOther() {
        RunResult result = complete(group(
                        "outer", group("before", get("/a")), group("inner", get("/bad")), group("after", get("/b"))))
                .result();

        assertThat(List.of("outer", "inner"))
                .allSatisfy(name -> assertThat(named(result, name).failed()).isEqualTo(1));
        assertThat(List.of("before", "after"))
                .allSatisfy(name -> assertThat(named(result, name).ok()).isEqualTo(1));
    }

    @Test
    void shouldFailWithEveryOpenGroupWhenALambdaThrowsAndSkipTheRest() {
        VirtualRun run =
                complete(group("done", get("/a")), group("outer", group("inner", boom()), get("/b")), get("/c"));

        RunResult result = run.result();
        assertThat(named(result, "done").ok()).isEqualTo(1);
        assertThat(named(result, "outer").failed()).isEqualTo(1);
        assertThat(named(result, "inner").failed()).isEqualTo(1);
        assertThat(run.sent()).hasSize(1);
    }

    @Test
    void shouldBeInterruptedTogetherWithAPauseInside() {
        VirtualRun run = VirtualRun.start(
                plan(load -> load, scenario("s", new Wait.None(), task(1, group("o", group("i", pause(60_000)))))),
                1,
                GroupTest::okButBad);
        run.advance(Duration.ofSeconds(1));

        run.live().stopNow();
        run.advance(Duration.ZERO);

        assertThat(run.result().groups())
                .hasSize(2)
                .allSatisfy(group -> assertThat(group.interrupted()).isEqualTo(1));
        Books.assertBalanced(run.result());
    }

    @Test
    void shouldBeCountedInOneSeriesWhenItsNameIsUsedTwice() {
        RunResult result = complete(group("g", get("/a")), group("g", get("/b"), get("/bad")))
                .result();

        assertThat(result.groups()).singleElement().satisfies(group -> {
            assertThat(group.ok()).isEqualTo(1);
            assertThat(group.failed()).isEqualTo(1);
        });
    }

    @Test
    void shouldNestDeeply() {
        Step step = get("/a");
        for (int depth = 0; depth < 10; depth++) {
            step = group("g" + depth, step);
        }

        assertThat(complete(step).result().groups())
                .hasSize(10)
                .allSatisfy(group -> assertThat(group.ok()).isEqualTo(1));
    }
}
