package io.throng.dsl;

import static io.throng.dsl.Throng.seconds;
import static io.throng.dsl.Throng.stage;
import static io.throng.dsl.Throng.stages;
import static io.throng.dsl.Throng.stop;
import static io.throng.dsl.Throng.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.plan.load.Target;
import io.throng.plan.load.UserSegment;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShapeWordsTest {

    @Test
    void shouldMoveAStageAtItsSpawnRateOrElseAtOnce() {
        assertThat(stages(
                                stage(seconds(30)).users(10).spawnRate(2.5),
                                stage(seconds(5)).users(20))
                        .segments())
                .containsExactly(new UserSegment.Stage(seconds(30), 10, 2.5), new UserSegment.Ramp(20, 20, seconds(5)));
    }

    @Test
    void shouldTakeTheLastSpawnRateOfAStageAndKeepAKeptOne() {
        Stage kept = stage(seconds(3)).users(4);

        assertThat(kept.spawnRate(1).spawnRate(9).toPlan()).isEqualTo(new UserSegment.Stage(seconds(3), 4, 9));
        assertThat(kept.toPlan()).isEqualTo(new UserSegment.Ramp(4, 4, seconds(3)));
    }

    @Test
    void shouldSayWhatAShapeAsksFor() {
        assertThat(target(5, 2.5)).isEqualTo(new Target.Users(5, 2.5));
        assertThat(target("a", 5, 1).and("b", 6, 2))
                .isEqualTo(new Target.ByScenario(Map.of("a", new Target.Users(5, 1), "b", new Target.Users(6, 2))));
        assertThat(stop()).isEqualTo(new Target.Stop());
    }
}
