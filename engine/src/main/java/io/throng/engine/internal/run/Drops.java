package io.throng.engine.internal.run;

import io.throng.metrics.ScheduleStats;
import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says how much of its schedules a run did not begin, and why. */
final class Drops {

    private final Plan plan;
    private final List<ScheduleStats> schedules;

    /** @param schedules in the order of the plan's scenarios */
    Drops(Plan plan, List<ScheduleStats> schedules) {
        this.plan = plan;
        this.schedules = schedules;
    }

    /** One sentence for each schedule and cause; empty when nothing was dropped. */
    List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        for (int i = 0; i < schedules.size(); i++) {
            ScheduleStats schedule = schedules.get(i);
            if (schedule.overflowed() > 0) {
                reasons.add(reason(
                        schedule,
                        schedule.overflowed(),
                        overflow(plan.scenarios().get(i))));
            }
            if (schedule.expired() > 0) {
                reasons.add(reason(schedule, schedule.expired(), lateness(schedule)));
            }
        }
        return reasons;
    }

    private static String reason(ScheduleStats schedule, long dropped, String why) {
        return String.format(
                Locale.ROOT,
                "dropped %,d of %,d %s of scenario \"%s\": %s",
                dropped,
                schedule.due(),
                schedule.arrivals() ? "arrivals" : "iterations",
                schedule.scenario(),
                why);
    }

    private String overflow(ScenarioPlan scenario) {
        int most = plan.arrivals(scenario).orElseThrow().maxInFlight().orElseThrow();
        return String.format(Locale.ROOT, "%,d were in flight already, as many as maxInFlight allows", most);
    }

    private static String lateness(ScheduleStats schedule) {
        return schedule.arrivals()
                ? "the generator came too late for them"
                : "their users were still busy when they were due, or the generator came too late for them";
    }
}
