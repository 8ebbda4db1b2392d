package io.throng.reporting.preview;

import io.throng.metrics.Preview;
import io.throng.metrics.Preview.Expected;
import io.throng.metrics.RequestStats;
import io.throng.reporting.internal.page.Cell;
import io.throng.reporting.internal.page.Column;
import io.throng.reporting.internal.page.Glyphs;
import io.throng.reporting.internal.page.HumanNumbers;
import io.throng.reporting.internal.page.Style;
import io.throng.reporting.internal.page.Table;
import java.time.Duration;
import java.util.List;

/** How many requests of each series are expected, and how many that is per second on average. */
final class ExpectedTable {

    private static final double NANOS_PER_SECOND = 1e9;

    private static final List<Column> COLUMNS =
            List.of(Column.label("Type"), Column.name("Name"), Column.number("# reqs"), Column.number("req/s"));

    private final Duration length;
    private final Glyphs glyphs;

    private ExpectedTable(Duration length, Glyphs glyphs) {
        this.length = length;
        this.glyphs = glyphs;
    }

    static Table of(Preview preview, Glyphs glyphs) {
        ExpectedTable table = new ExpectedTable(preview.length(), glyphs);
        Expected sum = new Expected("", RequestStats.AGGREGATED, ExpectedRequests.sum(preview));
        return Table.of(
                        COLUMNS,
                        ExpectedRequests.sorted(preview).stream()
                                .map(expected -> table.row(expected, Style.PLAIN))
                                .toList())
                .withTotal(table.row(sum, Style.BOLD));
    }

    private List<Cell> row(Expected expected, Style style) {
        double perSecond = length.isZero() ? 0 : expected.count() * NANOS_PER_SECOND / length.toNanos();
        return List.of(
                new Cell(Style.CYAN, glyphs.safe(expected.method())),
                new Cell(style, glyphs.safe(expected.name())),
                new Cell(style, HumanNumbers.count(expected.count())),
                new Cell(style, HumanNumbers.rate(perSecond)));
    }
}
