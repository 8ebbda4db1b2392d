package io.throng.reporting.console;

import io.throng.metrics.Distribution;
import io.throng.metrics.RequestStats;
import io.throng.reporting.internal.Percentile;
import io.throng.reporting.internal.page.Cell;
import io.throng.reporting.internal.page.Column;
import io.throng.reporting.internal.page.Glyphs;
import io.throng.reporting.internal.page.HumanNumbers;
import io.throng.reporting.internal.page.Style;
import io.throng.reporting.internal.page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Groups of steps: how often each was gone through, and how long it took. */
final class GroupTable {

    private static final List<Percentile> SHOWN =
            DoubleStream.of(50, 95, 99).mapToObj(Percentile::new).toList();

    private GroupTable() {}

    static Table of(List<RequestStats> groups, Glyphs glyphs) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.name("Group"),
                Column.number("# times"),
                Column.number("# fails"),
                Column.number("Avg"),
                Column.number("Min").expendable(3),
                Column.number("Max").expendable(1)));
        SHOWN.forEach(
                percentile -> columns.add(Column.number(percentile.label()).expendable(2)));
        return Table.of(
                columns, groups.stream().map(group -> row(group, glyphs)).toList());
    }

    private static List<Cell> row(RequestStats group, Glyphs glyphs) {
        Distribution times = group.responseTime();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(glyphs.safe(group.name())),
                Cell.of(HumanNumbers.count(group.count())),
                new Cell(group.failed() == 0 ? Style.DIM : Style.RED, HumanNumbers.count(group.failed())),
                RequestTable.time(times, times.mean(), Style.PLAIN),
                RequestTable.time(times, times.min(), Style.PLAIN),
                RequestTable.time(times, times.max(), Style.PLAIN)));
        SHOWN.forEach(percentile -> cells.add(RequestTable.time(times, percentile.of(times), Style.PLAIN)));
        return cells;
    }
}
