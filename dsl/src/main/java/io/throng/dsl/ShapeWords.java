package io.throng.dsl;

import io.throng.plan.load.Target;
import io.throng.plan.load.UserSchedule;
import java.util.Arrays;
import java.util.Map;

/** Words for shapes: the number of users of a whole test as a function of time. */
abstract class ShapeWords extends ClosedWords {

    ShapeWords() {}

    /** Stages, one after the other; after the last one the load is over. */
    public static UserSchedule stages(Stage... stages) {
        return new UserSchedule(Arrays.stream(stages).map(Stage::toPlan).toList());
    }

    /**
     * What a shape asks for: so many users, shared by the scenarios by weight.
     *
     * @param users 0 or more
     * @param spawnRate how many start or stop in a second until then, more than 0; infinite for all at once
     */
    public static Target target(int users, double spawnRate) {
        return new Target.Users(users, spawnRate);
    }

    /**
     * What a shape asks for: users of one scenario; {@code .and(..)} adds others. Scenarios that are not named go to none
     * at once.
     *
     * @param users 0 or more
     * @param spawnRate how many start or stop in a second until then, more than 0; infinite for all at once
     */
    public static Target.ByScenario target(String scenario, int users, double spawnRate) {
        return new Target.ByScenario(Map.of(scenario, new Target.Users(users, spawnRate)));
    }

    /** What a shape answers when the load is over. */
    public static Target stop() {
        return new Target.Stop();
    }
}
