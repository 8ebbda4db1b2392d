package io.throng.plan.load;

import java.time.Duration;
import java.util.Optional;

/**
 * The closed model for one scenario: a number of users that changes with time.
 *
 * @param schedule how many users at which time
 * @param beginning when it begins
 * @param warmUp what is meant to start before this has elapsed, counted from the beginning, is not in the totals
 */
public record ClosedLoad(UserSchedule schedule, Beginning beginning, Duration warmUp) implements ScenarioLoad {

    /** Nobody yet. */
    public static final ClosedLoad EMPTY = new ClosedLoad(UserSchedule.EMPTY, Beginning.AT_START, Duration.ZERO);

    @Override
    public Optional<Duration> length() {
        return schedule.length();
    }

    public ClosedLoad withSchedule(UserSchedule other) {
        return new ClosedLoad(other, beginning, warmUp);
    }

    public ClosedLoad withBeginning(Beginning other) {
        return new ClosedLoad(schedule, other, warmUp);
    }

    public ClosedLoad withWarmUp(Duration time) {
        return new ClosedLoad(schedule, beginning, time);
    }
}
