package io.throng.reporting.console;

import io.throng.metrics.Distribution;
import io.throng.metrics.RequestStats;
import io.throng.reporting.internal.Percentile;
import io.throng.reporting.internal.page.Cell;
import io.throng.reporting.internal.page.Column;
import io.throng.reporting.internal.page.Style;
import io.throng.reporting.internal.page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** All requests together: both times, and the parts in which one may have waited. */
final class TimesTable {

    private static final List<Percentile> SHOWN =
            DoubleStream.of(50, 90, 95, 99, 99.9).mapToObj(Percentile::new).toList();

    private static final List<Column> COLUMNS = List.of(
            Column.label("All requests"),
            Column.number("Avg").expendable(1),
            Column.number("50%"),
            Column.number("90%").expendable(4),
            Column.number("95%").expendable(3),
            Column.number("99%"),
            Column.number("99.9%").expendable(2),
            Column.number("Max"));

    private TimesTable() {}

    static Table of(RequestStats total) {
        return Table.of(
                COLUMNS,
                List.of(
                        row("response time", total.responseTime()),
                        row("service time", total.serviceTime()),
                        row("start delay", total.startDelay()),
                        row("connection wait", total.connectionWait())));
    }

    private static List<Cell> row(String name, Distribution times) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
        cells.add(RequestTable.time(times, times.mean(), Style.PLAIN));
        SHOWN.forEach(percentile -> cells.add(RequestTable.time(times, percentile.of(times), Style.PLAIN)));
        cells.add(RequestTable.time(times, times.max(), Style.PLAIN));
        return cells;
    }
}
