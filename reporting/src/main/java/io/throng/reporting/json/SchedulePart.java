package io.throng.reporting.json;

import io.throng.metrics.ScheduleStats;

/** What became of the schedule of one scenario. */
record SchedulePart(
        String scenario, boolean arrivals, long due, long begun, long dropped, long overflowed, long expired) {

    static SchedulePart of(ScheduleStats schedule) {
        return new SchedulePart(
                schedule.scenario(),
                schedule.arrivals(),
                schedule.due(),
                schedule.begun(),
                schedule.dropped(),
                schedule.overflowed(),
                schedule.expired());
    }
}
