package io.throng.dsl;

import io.throng.plan.load.UserSegment;
import java.time.Duration;

/** The beginning of a {@link Stage}: how long it lasts, but not yet how many users it has. */
public final class StageLength {

    private final Duration length;

    StageLength(Duration length) {
        this.length = Given.time("length of a stage", length);
    }

    /**
     * How many users there are, 0 or more. All that are too few or too many start or stop at once when the stage begins,
     * unless {@link Stage#spawnRate} follows.
     */
    public Stage users(int count) {
        return new Stage(new UserSegment.Ramp(count, count, length), count);
    }
}
