package io.throng.reporting.console;

import io.throng.metrics.Distribution;
import io.throng.metrics.RequestStats;
import io.throng.reporting.internal.Series;
import io.throng.reporting.internal.page.Cell;
import io.throng.reporting.internal.page.Column;
import io.throng.reporting.internal.page.Glyphs;
import io.throng.reporting.internal.page.HumanNumbers;
import io.throng.reporting.internal.page.Style;
import io.throng.reporting.internal.page.Table;
import java.time.Duration;
import java.util.List;

/** The main table, in Locust's order of columns: counts and times since the start of the run, and rates. */
final class RequestTable {

    private static final int TIME_WIDTH = 5;
    private static final int COUNT_WIDTH = 6;
    private static final String NONE = "-";

    private static final List<Column> COLUMNS = List.of(
            Column.label("Type"),
            Column.name("Name"),
            Column.number("# reqs").atLeast(COUNT_WIDTH),
            Column.number("# fails"),
            Column.number("").expendable(5),
            Column.number("Avg").atLeast(TIME_WIDTH),
            Column.number("Min").atLeast(TIME_WIDTH).expendable(3),
            Column.number("Max").atLeast(TIME_WIDTH).expendable(2),
            Column.number("Med").atLeast(TIME_WIDTH).expendable(1),
            Column.number("req/s").atLeast(TIME_WIDTH),
            Column.number("failures/s").tight("fails/s").expendable(4));

    private RequestTable() {}

    /** With the rates of the last full seconds. */
    static Table current(List<Series> series, Series total, Glyphs glyphs) {
        return Table.of(
                        COLUMNS,
                        series.stream()
                                .map(row -> row(row.whole(), row.current(), glyphs))
                                .toList())
                .withTotal(total(total.whole(), total.current(), glyphs));
    }

    /** With the rates of the whole run. */
    static Table whole(List<RequestStats> series, RequestStats total, Glyphs glyphs) {
        return Table.of(
                        COLUMNS,
                        series.stream().map(row -> row(row, row, glyphs)).toList())
                .withTotal(total(total, total, glyphs));
    }

    private static List<Cell> row(RequestStats stats, RequestStats rates, Glyphs glyphs) {
        return cells(stats, rates, glyphs, Style.PLAIN);
    }

    private static List<Cell> total(RequestStats stats, RequestStats rates, Glyphs glyphs) {
        return cells(stats, rates, glyphs, Style.BOLD);
    }

    private static List<Cell> cells(RequestStats stats, RequestStats rates, Glyphs glyphs, Style style) {
        Distribution times = stats.responseTime();
        return List.of(
                new Cell(Style.CYAN, glyphs.safe(stats.method())),
                new Cell(style, glyphs.safe(stats.name())),
                new Cell(style, HumanNumbers.count(stats.count())),
                failures(stats.failed(), HumanNumbers.count(stats.failed())),
                failures(stats.failed(), stats.failed() == 0 ? "" : HumanNumbers.percent(stats.failureRatio())),
                time(times, times.mean(), style),
                time(times, times.min(), style),
                time(times, times.max(), style),
                time(times, times.median(), style),
                new Cell(rates.count() == 0 ? Style.DIM : style, HumanNumbers.rate(rates.requestsPerSecond())),
                failures(rates.failed(), HumanNumbers.rate(rates.failuresPerSecond())));
    }

    private static Cell failures(long failed, String text) {
        return new Cell(failed == 0 ? Style.DIM : Style.RED, text);
    }

    /** One time of a distribution, or a dash when it has none. */
    static Cell time(Distribution times, Duration time, Style style) {
        return times.isEmpty() ? new Cell(Style.DIM, NONE) : new Cell(style, HumanNumbers.millis(time));
    }
}
