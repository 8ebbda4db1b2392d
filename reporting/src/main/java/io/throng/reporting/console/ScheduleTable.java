package io.throng.reporting.console;

import io.throng.metrics.ScheduleStats;
import io.throng.reporting.internal.page.Cell;
import io.throng.reporting.internal.page.Column;
import io.throng.reporting.internal.page.Glyphs;
import io.throng.reporting.internal.page.HumanNumbers;
import io.throng.reporting.internal.page.Style;
import io.throng.reporting.internal.page.Table;
import java.util.List;

/** What became of the schedule of every scenario: what was due, what began, and why the rest did not. */
final class ScheduleTable {

    private static final List<Column> COLUMNS = List.of(
            Column.name("Scenario"),
            Column.label("Kind").expendable(2),
            Column.number("# due").tight("due").expendable(1),
            Column.number("# begun").tight("begun"),
            Column.number("# dropped").tight("dropped"),
            Column.number("too many in flight").tight("full"),
            Column.number("too late").tight("late"),
            Column.number("cut off").tight("cut"));

    private ScheduleTable() {}

    /** Whether there is more to tell than that every iteration began. */
    static boolean isWorthTelling(List<ScheduleStats> schedules) {
        return schedules.stream().anyMatch(schedule -> schedule.arrivals() || schedule.dropped() > 0);
    }

    static Table of(List<ScheduleStats> schedules, Glyphs glyphs) {
        return Table.of(
                COLUMNS,
                schedules.stream().map(schedule -> row(schedule, glyphs)).toList());
    }

    private static List<Cell> row(ScheduleStats schedule, Glyphs glyphs) {
        return List.of(
                Cell.of(glyphs.safe(schedule.scenario())),
                new Cell(Style.DIM, schedule.arrivals() ? "arrivals" : "iterations"),
                Cell.of(HumanNumbers.count(schedule.due())),
                Cell.of(HumanNumbers.count(schedule.begun())),
                dropped(schedule.dropped()),
                dropped(schedule.overflowed()),
                dropped(schedule.expired()),
                dropped(schedule.cutOff()));
    }

    private static Cell dropped(long count) {
        return new Cell(count == 0 ? Style.DIM : Style.YELLOW, HumanNumbers.count(count));
    }
}
