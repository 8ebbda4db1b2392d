package io.throng.dsl;

import static io.throng.dsl.Throng.doubleWave;
import static io.throng.dsl.Throng.seconds;
import static io.throng.dsl.Throng.sine;
import static io.throng.dsl.Throng.spike;
import static io.throng.dsl.Throng.stage;
import static io.throng.dsl.Throng.stages;
import static io.throng.dsl.Throng.steps;
import static io.throng.dsl.Throng.stop;
import static io.throng.dsl.Throng.target;
import static io.throng.dsl.Throng.usersFromCsv;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.plan.load.Target;
import io.throng.plan.load.UserSchedule;
import io.throng.plan.load.UserSegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShapeWordsTest {

    @TempDir
    private Path folder;

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

    @Test
    void shouldGiveReadyMadeShapes() throws Exception {
        Path file = Files.writeString(folder.resolve("users.csv"), "seconds,users\n0,4\n10,4\n");

        assertThat(List.of(
                        usersAt(steps(5, seconds(10), 3, 100), 19.5),
                        usersAt(spike(2, 9, seconds(5), seconds(5), seconds(5)), 7),
                        usersAt(sine(10, 8, seconds(4), seconds(9)), 1),
                        usersAt(doubleWave(3, 30, 50, seconds(90)), 30),
                        usersAt(usersFromCsv(file.toString()), 5)))
                .containsExactly(10, 9, 18, 30, 4);
    }

    private static int usersAt(UserSchedule shape, double second) {
        return shape.usersAt(seconds(second));
    }
}
