package io.throng.engine.internal.run;

import io.throng.metrics.Health;
import io.throng.metrics.ScheduleStats;
import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.internal.Durations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says how much of its schedules a run did not keep, and why. */
final class Drops {

    /** What ends a little late or is a little late does not spoil a run. */
    private static final double NOTEWORTHY_SHARE = 0.05;

    private static final String CUT_OFF =
            "they were due before the end of the load, but their users were still busy with earlier ones";

    private final Plan plan;
    private final List<ScheduleStats> schedules;

    /** @param schedules in the order of the plan's scenarios */
    Drops(Plan plan, List<ScheduleStats> schedules) {
        this.plan = plan;
        this.schedules = schedules;
    }

    /** One sentence for each schedule and cause; empty when all schedules were kept. */
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
            if (schedule.cutOff() > NOTEWORTHY_SHARE * schedule.due()) {
                reasons.add(reason(schedule, schedule.cutOff(), CUT_OFF));
            }
            if (schedule.arrivals() && schedule.late() > NOTEWORTHY_SHARE * schedule.begun()) {
                reasons.add(late(schedule));
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

    private static String late(ScheduleStats schedule) {
        return String.format(
                Locale.ROOT,
                "%,d of %,d arrivals of scenario \"%s\" began %s or longer after they were due: the generator did not"
                        + " keep up",
                schedule.late(),
                schedule.begun(),
                schedule.scenario(),
                Durations.text(Health.LAG_LIMIT));
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
