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
import java.util.stream.Stream;

/** The state of a run in a few lines. */
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
        if (WarmUp.isAllThereIs(snapshot)) {
            line = line.with(Style.YELLOW, "  warm-up");
        }
        return snapshot.phase() == RunPhase.STOPPING ? line.with(Style.YELLOW, "  stopping") : line;
    }

    /**
     * What load there is and what the last full seconds were like; the figures of least weight are left out when there is
     * no room.
     *
     * @param beginning of the first line, which it has to itself when there is no room beside it
     */
    static List<Line> current(LoadFigures load, Snapshot snapshot, Line beginning, int room) {
        List<Line> answers = answers(snapshot);
        if (load.isUsersOnly()) {
            List<Line> all =
                    Stream.concat(Stream.of(load.users()), answers.stream()).toList();
            return List.of(beginning.with(Figure.joined(all, room - beginning.width())));
        }
        Line made = load.within(room);
        Line first = beginning.with(made);
        Stream<Line> lines = first.width() <= room ? Stream.of(first) : Stream.of(beginning, made);
        return Stream.concat(lines, Stream.of(Figure.joined(answers, room))).toList();
    }

    /** How many requests the warm-up keeps out of the totals, when there are any. */
    static List<Line> leftOut(Snapshot snapshot, int room, Glyphs glyphs) {
        String leftOut = WarmUp.leftOutOf("the totals", snapshot.warmUp());
        return leftOut.isEmpty()
                ? List.of()
                : Columns.wrap(leftOut, room, 2, glyphs.ellipsis()).stream()
                        .map(line -> Line.of(Style.DIM, line))
                        .toList();
    }

    private static List<Line> answers(Snapshot snapshot) {
        RequestStats now = snapshot.currentTotal();
        Distribution times = now.responseTime();
        Style failing = now.failed() > 0 ? Style.BOLD_RED : Style.BOLD;
        List<Line> figures = new ArrayList<>(List.of(
                Figure.of(Style.BOLD, HumanNumbers.rate(now.requestsPerSecond()), " req/s"),
                Figure.of(failing, HumanNumbers.rate(now.failuresPerSecond()), " failures/s")));
        if (!times.isEmpty()) {
            figures.add(Figure.of(Style.BOLD, HumanNumbers.millis(times.p(50)), " ms median"));
            figures.add(Figure.of(Style.BOLD, HumanNumbers.millis(times.p(95)), " ms 95%"));
        }
        return figures;
    }

    private static double share(Duration part, Duration whole) {
        return whole.isZero() ? 1 : Math.min(1, (double) part.toNanos() / whole.toNanos());
    }
}
