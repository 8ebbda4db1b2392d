package io.throng.reporting.console;

import io.throng.metrics.Distribution;
import io.throng.metrics.RequestStats;
import io.throng.reporting.internal.Percentile;
import io.throng.reporting.internal.page.Cell;
import io.throng.reporting.internal.page.Column;
import io.throng.reporting.internal.page.Style;
import io.throng.reporting.internal.page.Table;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Response time and its parts, for runs in which requests started later than meant. */
final class DelayTable {

    private static final Duration WORTH_TELLING = Duration.ofMillis(1);

    private DelayTable() {}

    static boolean isWorthTelling(RequestStats total) {
        return total.startDelay().max().compareTo(WORTH_TELLING) >= 0;
    }

    static Table of(RequestStats total) {
        List<Column> columns = new ArrayList<>(List.of(Column.name("All requests")));
        Percentile.SHOWN.forEach(
                percentile -> columns.add(Column.number(percentile.label()).expendable(1)));
        return Table.of(
                columns,
                List.of(
                        row("response time", total.responseTime()),
                        row("service time", total.serviceTime()),
                        row("start delay", total.startDelay())));
    }

    private static List<Cell> row(String name, Distribution times) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
        Percentile.SHOWN.forEach(percentile -> cells.add(RequestTable.time(times, percentile.of(times), Style.PLAIN)));
        return cells;
    }
}
