package io.throng.reporting.csv;

import io.throng.metrics.ScheduleStats;
import io.throng.metrics.Snapshot;
import java.util.List;

/** What became of the schedule of every scenario since the start of the run. */
final class SchedulesSheet implements Sheet {

    @Override
    public List<String> header() {
        return List.of(
                "Scenario",
                "Kind",
                "Due Count",
                "Begun Count",
                "Late Count",
                "Dropped Count",
                "Overflowed Count",
                "Expired Count",
                "Cut Off Count");
    }

    @Override
    public List<List<String>> rows(Snapshot snapshot) {
        return snapshot.schedules().stream().map(SchedulesSheet::row).toList();
    }

    private static List<String> row(ScheduleStats schedule) {
        return List.of(
                schedule.scenario(),
                schedule.arrivals() ? "arrivals" : "iterations",
                Long.toString(schedule.due()),
                Long.toString(schedule.begun()),
                Long.toString(schedule.late()),
                Long.toString(schedule.dropped()),
                Long.toString(schedule.overflowed()),
                Long.toString(schedule.expired()),
                Long.toString(schedule.cutOff()));
    }
}
