package io.throng.reporting.json;

import io.throng.metrics.ScheduleStats;

/** What became of the schedule of one scenario. */
record SchedulePart(
        String scenario,
        boolean arrivals,
        long due,
        long begun,
        long late,
        long dropped,
        long overflowed,
        long expired,
        long cutOff) {

    static SchedulePart of(ScheduleStats schedule) {
        return new SchedulePart(
                schedule.scenario(),
                schedule.arrivals(),
                schedule.due(),
                schedule.begun(),
                schedule.late(),
                schedule.dropped(),
                schedule.overflowed(),
                schedule.expired(),
                schedule.cutOff());
    }
}
