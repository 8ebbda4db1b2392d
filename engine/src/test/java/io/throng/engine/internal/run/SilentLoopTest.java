package io.throng.engine.internal.run;

import static io.throng.engine.testing.Plans.get;
import static io.throng.engine.testing.Plans.plan;
import static io.throng.engine.testing.Plans.scenario;
import static io.throng.engine.testing.Plans.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.run.ScriptedWire.Reply;
import io.throng.engine.internal.time.Loop;
import io.throng.metrics.RunResult;
import io.throng.metrics.Verdict;
import io.throng.plan.Plan;
import io.throng.plan.Wait;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A loop that never answers any more must not keep the run from ending. */
class SilentLoopTest {

    private static final Duration MILLI = Duration.ofMillis(1);

    private final List<DeafLoop> lanes = new ArrayList<>();

    private VirtualRun start(Plan plan) {
        return VirtualRun.start(
                plan, Surroundings.of(2, line -> Reply.ok(MILLI)).withLaneLoop(this::lane));
    }

    private Loop lane(Loop loop) {
        DeafLoop lane = new DeafLoop(loop);
        lanes.add(lane);
        return lane;
    }

    /** Two users, each with a loop of its own, that send something every second. */
    private static Plan aRequestASecond() {
        return plan(
                load -> load.withUsers(2).withRunTime(Duration.ofSeconds(60)),
                scenario("s", new Wait.Pacing(Duration.ofSeconds(1)), task(1, get("/"))));
    }

    private static void assertUntrustworthy(RunResult result) {
        assertThat(result.verdict()).isEqualTo(Verdict.UNTRUSTWORTHY);
        assertThat(result.reasons()).singleElement().asString().startsWith("1 event loop(s) never came back");
        assertThat(result.last().last()).isTrue();
    }

    @Test
    void shouldEndUntrustworthyWhenALoopGoesSilentDuringTheRun() {
        VirtualRun run = start(aRequestASecond());
        run.advance(Duration.ofMillis(10_500));

        lanes.get(0).goDeaf();
        run.advance(Duration.ofSeconds(90));

        assertUntrustworthy(run.result());
    }

    @Test
    void shouldLoseNothingThatTheOtherLoopsMeasured() {
        VirtualRun run = start(aRequestASecond());
        run.advance(Duration.ofMillis(10_500));

        lanes.get(0).goDeaf();
        run.advance(Duration.ofSeconds(90));

        assertThat(run.result().total().count()).isEqualTo(10 + 60);
    }

    @Test
    void shouldEndUntrustworthyWhenALoopGoesSilentWhileTheLastNumbersAreCollected() {
        Plan plan = plan(load -> load.withIterations(1), scenario("s", new Wait.None(), task(1, get("/"))));
        VirtualRun run = start(plan);

        lanes.get(1).goDeaf();
        run.advance(Duration.ofSeconds(6));

        assertUntrustworthy(run.result());
        assertThat(run.result().total().count()).isEqualTo(1);
        assertThat(run.result().elapsed()).isEqualTo(MILLI);
    }

    @Test
    void shouldWaitForASilentLoopForSecondsOnlyWhenToldToStopNow() {
        VirtualRun run = start(aRequestASecond());
        run.advance(Duration.ofMillis(10_500));
        lanes.get(0).goDeaf();

        run.live().stopNow();
        run.advance(Duration.ofSeconds(3));
        run.live().stopNow();
        run.advance(Duration.ofSeconds(2));

        assertUntrustworthy(run.result());
    }

    @Test
    void shouldNotTouchTheResultWhenTheLoopComesBackAfterTheEnd() {
        VirtualRun run = start(aRequestASecond());
        run.advance(Duration.ofMillis(10_500));
        lanes.get(0).goDeaf();
        run.advance(Duration.ofSeconds(90));

        run.advance(Duration.ofSeconds(10));

        assertThat(run.snapshot()).isSameAs(run.result().last());
    }
}
