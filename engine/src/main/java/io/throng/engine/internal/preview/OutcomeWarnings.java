package io.throng.engine.internal.preview;

import io.throng.metrics.ScheduleStats;
import io.throng.metrics.UserException;
import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.Wait;
import io.throng.plan.internal.Durations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds what does not go as the plan means it to, at one response time. */
final class OutcomeWarnings {

    private final Plan plan;
    private final Duration responseTime;
    private final List<String> warnings = new ArrayList<>();

    private OutcomeWarnings(Plan plan, Duration responseTime) {
        this.plan = plan;
        this.responseTime = responseTime;
    }

    /**
     * @param schedules one for each scenario
     * @param exceptions of lambdas; those of load shapes have a sentence of their own
     */
    static List<String> of(
            Plan plan, Duration responseTime, List<ScheduleStats> schedules, List<UserException> exceptions) {
        OutcomeWarnings found = new OutcomeWarnings(plan, responseTime);
        for (int i = 0; i < plan.scenarios().size(); i++) {
            found.drops(plan.scenarios().get(i), schedules.get(i));
            found.pacing(plan.scenarios().get(i));
        }
        exceptions.stream().filter(thrown -> !ShapeFailure.isOne(thrown)).forEach(found::exception);
        return found.warnings;
    }

    private void drops(ScenarioPlan scenario, ScheduleStats schedule) {
        if (schedule.overflowed() > 0) {
            warn(
                    "scenario \"%s\": %,d of %,d arrivals are dropped at a response time of %s, because no more than %,d"
                            + " may be in flight, expected a higher maxInFlight or a lower rate",
                    scenario.name(),
                    schedule.overflowed(),
                    schedule.due(),
                    Durations.text(responseTime),
                    maxInFlight(scenario));
        }
        if (schedule.expired() > 0) {
            warn(
                    "scenario \"%s\": %,d of %,d %s are dropped at a response time of %s, because they would begin too late,"
                            + " expected fewer of them or another late policy",
                    scenario.name(),
                    schedule.expired(),
                    schedule.due(),
                    schedule.arrivals() ? "arrivals" : "iterations",
                    Durations.text(responseTime));
        }
    }

    private int maxInFlight(ScenarioPlan scenario) {
        return plan.arrivals(scenario).orElseThrow().maxInFlight().orElseThrow();
    }

    private void pacing(ScenarioPlan scenario) {
        if (!(scenario.thinkTime() instanceof Wait.Pacing pacing) || plan.hasArrivals(scenario)) {
            return;
        }
        Duration mean = new IterationTime(plan, responseTime).mean(scenario);
        if (mean.compareTo(pacing.period()) > 0) {
            warn(
                    "scenario \"%s\": an iteration takes %s on average at a response time of %s, and its pacing of %s"
                            + " cannot be kept, expected a longer period, and more users for the same rate",
                    scenario.name(),
                    Durations.text(mean),
                    Durations.text(responseTime),
                    Durations.text(pacing.period()));
        }
    }

    private void exception(UserException thrown) {
        warn(
                "%s threw %s %s, expected lambdas that need no answer of a server: %s",
                thrown.place(), thrown.type(), times(thrown.count()), thrown.message());
    }

    private static String times(long count) {
        return count == 1 ? "once" : String.format(Locale.ROOT, "%,d times", count);
    }

    private void warn(String format, Object... values) {
        warnings.add(String.format(Locale.ROOT, format, values));
    }
}
