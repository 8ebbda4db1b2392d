package io.throng.engine.internal.preview;

import io.throng.engine.internal.load.LoadOutline;
import io.throng.metrics.Preview;
import io.throng.metrics.RunInfo;
import io.throng.plan.Plan;
import io.throng.plan.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Previews on machines without limits, unless a test has some. */
final class Previews {

    static final MachineLimits NO_LIMITS = new MachineLimits(Integer.MAX_VALUE, Long.MAX_VALUE);

    private Previews() {}

    static Preview of(Plan plan, long responseMillis) {
        return of(plan, responseMillis, NO_LIMITS);
    }

    static Preview of(Plan plan, long responseMillis, MachineLimits limits) {
        return previewer(plan, responseMillis, limits, Effort.MOST);
    }

    static Preview withEffort(Plan plan, long responseMillis, long effort) {
        return previewer(plan, responseMillis, NO_LIMITS, effort);
    }

    private static Preview previewer(Plan plan, long responseMillis, MachineLimits limits, long effort) {
        Schedules schedules = plan.schedules();
        Optional<Duration> length = LoadOutline.of(plan, schedules).length();
        RunInfo info = new RunInfo("test", Instant.EPOCH, 42, "", 0, length, "");
        return new Previewer(plan, schedules, info, Duration.ofMillis(responseMillis), limits, effort).preview();
    }
}
