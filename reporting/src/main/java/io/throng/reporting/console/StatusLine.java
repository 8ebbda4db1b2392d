package io.throng.reporting.console;

import io.throng.metrics.Distribution;
import io.throng.metrics.RequestStats;
import io.throng.metrics.RunInfo;
import io.throng.metrics.RunPhase;
import io.throng.metrics.Snapshot;
import io.throng.reporting.internal.page.Columns;
import io.throng.reporting.internal.page.Glyphs;
import io.throng.reporting.internal.page.HumanNumbers;
import io.throng.reporting.internal.page.Line;
import io.throng.reporting.internal.page.Style;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The state of a run in a line or two. */
final class StatusLine {

    private static final int WIDEST_BAR = 40;
    private static final int NARROWEST_BAR = 10;
    private static final int BESIDE_THE_BAR = 36;

    private StatusLine() {}

    /** What is run. */
    static Line title(RunInfo info, Glyphs glyphs) {
        Line line = Line.of(Style.BOLD, "Throng").with(Style.DIM, " " + glyphs.safe(info.version()));
        String target = glyphs.safe(info.target());
        return (target.isEmpty() ? line : line.with("  ").with(Style.CYAN, target))
                .with(Style.DIM, "  seed " + info.seed());
    }

    /** How far it is, with a bar when the end is known. */
    static Line progress(RunInfo info, Snapshot snapshot, int room, Glyphs glyphs) {
        if (info.runTime().isEmpty()) {
            return time(info, snapshot);
        }
        int width = Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR, room - BESIDE_THE_BAR));
        double done = share(snapshot.elapsed(), info.runTime().get());
        int full = (int) Math.round(done * width);
        return Line.of(Style.GREEN, glyphs.full().repeat(full))
                .with(Style.DIM, glyphs.empty().repeat(width - full))
                .with(Style.BOLD, Columns.padLeft((int) (done * 100) + "%", 5))
                .with("  ")
                .with(time(info, snapshot));
    }

    /** The time that has passed, and that is to pass. */
    static Line time(RunInfo info, Snapshot snapshot) {
        String of = info.runTime()
                .map(runTime -> " of " + HumanNumbers.clock(runTime))
                .orElse(" so far");
        Line line = Line.of(HumanNumbers.clock(snapshot.elapsed())).with(Style.DIM, of);
        return snapshot.phase() == RunPhase.STOPPING ? line.with(Style.YELLOW, "  stopping") : line;
    }

    /** What the last full seconds were like; the figures of least weight are left out when there is no room. */
    static Line current(RunInfo info, Snapshot snapshot, int room) {
        RequestStats now = snapshot.currentTotal();
        Distribution times = now.responseTime();
        Style failing = now.failed() > 0 ? Style.BOLD_RED : Style.BOLD;
        List<Line> figures = new ArrayList<>(List.of(
                figure(
                        Style.BOLD,
                        HumanNumbers.count(snapshot.users()),
                        " of " + HumanNumbers.count(info.users()) + " users"),
                figure(Style.BOLD, HumanNumbers.rate(now.requestsPerSecond()), " req/s"),
                figure(failing, HumanNumbers.rate(now.failuresPerSecond()), " failures/s")));
        if (!times.isEmpty()) {
            figures.add(figure(Style.BOLD, HumanNumbers.millis(times.p(50)), " ms median"));
            figures.add(figure(Style.BOLD, HumanNumbers.millis(times.p(95)), " ms 95%"));
        }
        Line line = Line.EMPTY;
        for (Line figure : figures) {
            Line longer = line == Line.EMPTY ? figure : line.with("   ").with(figure);
            if (longer.width() > room) {
                break;
            }
            line = longer;
        }
        return line;
    }

    private static Line figure(Style style, String number, String what) {
        return Line.of(style, number).with(Style.DIM, what);
    }

    private static double share(Duration part, Duration whole) {
        return whole.isZero() ? 1 : Math.min(1, (double) part.toNanos() / whole.toNanos());
    }
}
