package io.throng.reporting.console;

import io.throng.metrics.Failure;
import io.throng.metrics.RunInfo;
import io.throng.metrics.Snapshot;
import io.throng.metrics.UserException;
import io.throng.reporting.internal.Series;
import io.throng.reporting.internal.page.Line;
import io.throng.reporting.internal.page.Page;
import java.time.Duration;
import java.util.List;

/**
 * Tables one below the other, for logs. One every five seconds: that is how far the current rates reach back, so the
 * tables leave no second out and count none twice. What goes wrong is told the first time it is seen.
 */
final class PeriodicTables implements View {

    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Duration TOLERANCE = Duration.ofMillis(500);

    private final Output output;
    private final RunInfo info;
    private final ArrivalRate arrivals = new ArrivalRate();
    private Duration due = EVERY;
    private int failuresTold;
    private int exceptionsTold;

    PeriodicTables(Output output, RunInfo info) {
        this.output = output;
        this.info = info;
    }

    @Override
    public void start() {
        Page page = new Page(output.terminal());
        page.line(StatusLine.title(info, page.glyphs()));
        output.print(page.text());
    }

    @Override
    public void show(Snapshot snapshot) {
        LoadFigures load = new LoadFigures(info, snapshot, arrivals.upTo(snapshot));
        if (snapshot.elapsed().plus(TOLERANCE).compareTo(due) < 0) {
            return;
        }
        while (due.compareTo(snapshot.elapsed().plus(TOLERANCE)) <= 0) {
            due = due.plus(EVERY);
        }
        Page page = new Page(output.terminal());
        page.blank();
        Line time = StatusLine.time(info, snapshot).with("   ");
        StatusLine.current(load, snapshot, time, page.room()).forEach(page::line);
        StatusLine.leftOut(snapshot, page.room(), page.glyphs()).forEach(page::line);
        page.table(RequestTable.current(Series.of(snapshot), Series.total(snapshot), page.glyphs()));
        news(snapshot, page);
        output.print(page.text());
    }

    @Override
    public void end() {}

    private void news(Snapshot snapshot, Page page) {
        List<UserException> exceptions = snapshot.exceptions();
        List<Failure> failures = snapshot.failures();
        Problems.lines(
                        exceptions.subList(exceptionsTold, exceptions.size()),
                        failures.subList(failuresTold, failures.size()),
                        page.glyphs())
                .forEach(page::line);
        exceptionsTold = exceptions.size();
        failuresTold = failures.size();
    }
}
