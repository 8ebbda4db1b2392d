package io.throng.reporting.preview;

import io.throng.metrics.Preview;
import io.throng.metrics.Preview.Moment;
import io.throng.reporting.internal.page.HumanNumbers;
import io.throng.reporting.internal.page.Line;
import io.throng.reporting.internal.page.Page;
import io.throng.reporting.internal.page.Style;
import io.throng.reporting.internal.page.Terminal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A preview on one page: how the load changes with time, what it comes to, and what stands in its way. */
public final class PreviewPage {

    private static final int USUAL_WIDTH = 80;
    private static final int BESIDE_A_CHART = 9;
    private static final int MOST_LINES_EACH = 4;

    private final Preview preview;
    private final Page page;
    private final Extent extent;

    private PreviewPage(Preview preview, Page page) {
        this.preview = preview;
        this.page = page;
        this.extent = new Extent(preview);
    }

    /** The page as plain text, 80 columns wide, with the block characters of Unicode and line ends of its own. */
    public static String text(Preview preview) {
        return text(preview, Terminal.pipe(true, USUAL_WIDTH));
    }

    /** The page as wide as a terminal, with the signs and colours it can show. */
    public static String text(Preview preview, Terminal terminal) {
        Page page = new Page(terminal);
        new PreviewPage(preview, page).print();
        return page.text();
    }

    private void print() {
        head();
        charts();
        totals();
        if (!preview.requests().isEmpty()) {
            page.title(extent.soFar("Requests"));
            page.tableTellingWhatIsLeftOut(ExpectedTable.of(preview, page.glyphs()));
        }
        warnings();
    }

    private void head() {
        page.blank();
        String target = page.glyphs().safe(preview.info().target());
        Line line = Line.of(Style.BOLD, "Preview");
        page.line((target.isEmpty() ? line : line.with("  ").with(Style.CYAN, target))
                .with(Style.DIM, "  seed " + preview.info().seed()));
        String lasting = HumanNumbers.millis(preview.responseTime()) + " ms";
        page.wrapped(
                Line.EMPTY,
                Style.PLAIN,
                extent.headline() + ", if every request takes " + lasting + ". Nothing has been sent.",
                MOST_LINES_EACH);
    }

    private void charts() {
        List<Moment> moments = preview.moments();
        if (moments.isEmpty()) {
            return;
        }
        Duration length =
                moments.get(moments.size() - 1).to().minus(moments.get(0).from());
        if (length.isZero()) {
            return;
        }
        int columns = Math.max(1, page.room() - BESIDE_A_CHART);
        Curve curve = new Curve(moments, columns);
        TimeAxis time = TimeAxis.of(length, columns);
        List<Chart> charts = new ArrayList<>();
        List<Double> users = curve.users();
        if (Collections.max(users) > 0) {
            charts.add(new Chart(
                    extent.soFar("Users"), Style.CYAN, users, ValueAxis.ofCounts(Collections.max(users)), time));
        }
        List<Double> rates = curve.arrivalsPerSecond();
        if (Collections.max(rates) > 0) {
            charts.add(new Chart(
                    extent.soFar("Arrivals per second"),
                    Style.GREEN,
                    rates,
                    ValueAxis.ofRates(Collections.max(rates)),
                    time));
        }
        int labelWidth = charts.stream().mapToInt(Chart::labelWidth).max().orElse(0);
        charts.forEach(chart -> chart.print(page, labelWidth));
    }

    private void totals() {
        page.title(extent.totalsTitle());
        new Totals(preview).lines().forEach(page::line);
    }

    private void warnings() {
        if (preview.warnings().isEmpty()) {
            return;
        }
        page.title("Warnings");
        Line sign = Line.of(Style.YELLOW, page.glyphs().warning() + " ");
        preview.warnings().forEach(warning -> page.wrapped(sign, Style.YELLOW, warning, MOST_LINES_EACH));
    }
}
