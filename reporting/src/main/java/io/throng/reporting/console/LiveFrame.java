package io.throng.reporting.console;

import io.throng.metrics.RunInfo;
import io.throng.metrics.Snapshot;
import io.throng.reporting.internal.Series;
import io.throng.reporting.internal.page.Glyphs;
import io.throng.reporting.internal.page.HumanNumbers;
import io.throng.reporting.internal.page.Line;
import io.throng.reporting.internal.page.Page;
import io.throng.reporting.internal.page.Style;
import io.throng.reporting.internal.page.Table;
import io.throng.reporting.internal.page.Terminal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One picture of a running test, no larger than the terminal. */
final class LiveFrame {

    private static final int GAP_AND_TABLE_WITHOUT_ROWS = 5;
    private static final int MOST_PROBLEMS = 6;

    private final Snapshot snapshot;
    private final Terminal terminal;
    private final Glyphs glyphs;
    private final int room;
    private final List<Line> head;
    private final List<Line> problems;

    private LiveFrame(RunInfo info, Snapshot snapshot, double arrivalsPerSecond, Terminal terminal) {
        this.snapshot = snapshot;
        this.terminal = terminal;
        this.glyphs = terminal.glyphs();
        this.room = terminal.columns() - Page.MARGIN.length();
        this.head = head(info, new LoadFigures(info, snapshot, arrivalsPerSecond));
        this.problems = Problems.lines(snapshot.exceptions(), snapshot.failures(), glyphs);
    }

    /**
     * The lines of the picture; the last line of the terminal stays free for the cursor.
     *
     * @param arrivalsPerSecond users of the open model, in the last full seconds
     */
    static List<Line> of(RunInfo info, Snapshot snapshot, double arrivalsPerSecond, Terminal terminal) {
        return new LiveFrame(info, snapshot, arrivalsPerSecond, terminal).lines();
    }

    private List<Line> head(RunInfo info, LoadFigures load) {
        List<Line> lines = new ArrayList<>();
        lines.add(StatusLine.title(info, glyphs));
        lines.add(StatusLine.progress(info, snapshot, room, glyphs));
        lines.addAll(StatusLine.current(load, snapshot, Line.EMPTY, room));
        lines.addAll(StatusLine.leftOut(snapshot, room, glyphs));
        return lines;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>(head);
        if (spare() >= 0) {
            lines.add(Line.EMPTY);
            lines.addAll(table().lines(room, glyphs));
            lines.addAll(shownProblems());
        }
        return lines.stream()
                .limit(height())
                .map(line -> Line.of(Page.MARGIN).with(line.cut(room, glyphs.ellipsis())))
                .toList();
    }

    /** Lines that are left for rows and problems. */
    private int spare() {
        return height() - head.size() - GAP_AND_TABLE_WITHOUT_ROWS;
    }

    private int height() {
        return Math.max(1, terminal.height() - 1);
    }

    private Table table() {
        List<Series> all = Series.of(snapshot);
        int rows = spare() - shownProblems().size();
        List<Series> shown = all.size() <= rows ? all : busiest(all, Math.max(0, rows - 1));
        int hidden = rows > 0 ? all.size() - shown.size() : 0;
        return RequestTable.current(shown, Series.total(snapshot), glyphs).withHidden(hidden);
    }

    private static List<Series> busiest(List<Series> all, int most) {
        return all.stream()
                .sorted(Comparator.comparingLong(
                                (Series series) -> series.whole().count())
                        .reversed())
                .limit(most)
                .sorted(Comparator.comparing(Series::whole, Series.BY_NAME_AND_METHOD))
                .toList();
    }

    /** An empty line and the worst problems, in half of the spare lines at most. */
    private List<Line> shownProblems() {
        int most = Math.min(MOST_PROBLEMS, Math.max(1, spare() / 2 - 1));
        if (problems.isEmpty() || spare() <= most) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>(List.of(Line.EMPTY));
        if (problems.size() <= most || most == 1) {
            lines.addAll(problems.subList(0, Math.min(most, problems.size())));
        } else {
            int hidden = problems.size() - most + 1;
            lines.addAll(problems.subList(0, most - 1));
            lines.add(Line.of(Style.DIM, glyphs.ellipsis() + " and " + HumanNumbers.count(hidden) + " more"));
        }
        return lines;
    }
}
