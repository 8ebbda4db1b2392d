package io.throng.reporting.console;

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

/** Percentiles of the response times, a row per series that has any. */
final class PercentileTable {

    private static final List<Double> INDISPENSABLE = List.of(50.0, 90.0, 95.0, 99.0, 100.0);

    private PercentileTable() {}

    static Table of(List<RequestStats> series, RequestStats total, Glyphs glyphs) {
        List<RequestStats> measured =
                series.stream().filter(stats -> stats.count() > 0).toList();
        return Table.of(
                        columns(),
                        measured.stream()
                                .map(stats -> row(stats, glyphs, Style.PLAIN))
                                .toList())
                .withTotal(row(total, glyphs, Style.BOLD));
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.label("Type"));
        columns.add(Column.name("Name"));
        for (Percentile percentile : Percentile.SHOWN) {
            boolean indispensable = INDISPENSABLE.contains(percentile.percent());
            columns.add(Column.number(percentile.label()).expendable(indispensable ? 0 : 1));
        }
        columns.add(Column.number("# reqs").expendable(2));
        return columns;
    }

    private static List<Cell> row(RequestStats stats, Glyphs glyphs, Style style) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(Style.CYAN, glyphs.safe(stats.method())));
        cells.add(new Cell(style, glyphs.safe(stats.name())));
        for (Percentile percentile : Percentile.SHOWN) {
            cells.add(RequestTable.time(stats.responseTime(), percentile.of(stats.responseTime()), style));
        }
        cells.add(new Cell(style, HumanNumbers.count(stats.count())));
        return cells;
    }
}
