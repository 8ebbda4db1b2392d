package io.throng.reporting.console;

import io.throng.metrics.RunInfo;
import io.throng.metrics.ScheduleStats;
import io.throng.metrics.Snapshot;
import io.throng.reporting.internal.page.HumanNumbers;
import io.throng.reporting.internal.page.Line;
import io.throng.reporting.internal.page.Style;
import java.util.ArrayList;
import java.util.List;

/** How much load there is: users, and what a schedule brings or drops. */
final class LoadFigures {

    private final RunInfo info;
    private final Snapshot snapshot;
    private final double arrivalsPerSecond;

    LoadFigures(RunInfo info, Snapshot snapshot, double arrivalsPerSecond) {
        this.info = info;
        this.snapshot = snapshot;
        this.arrivalsPerSecond = arrivalsPerSecond;
    }

    /** Whether the users are the whole story. */
    boolean isUsersOnly() {
        return !hasArrivals() && dropped() == 0;
    }

    /** Everything there is, as far as there is room; what has arrived so far is the first to go. */
    Line within(int room) {
        Line all = Figure.joined(figures(true), Integer.MAX_VALUE);
        return all.width() <= room ? all : Figure.joined(figures(false), room);
    }

    private List<Line> figures(boolean soFar) {
        List<Line> figures = new ArrayList<>(List.of(users()));
        if (hasArrivals()) {
            figures.add(Figure.of(Style.BOLD, HumanNumbers.rate(arrivalsPerSecond), " arrivals/s"));
            if (soFar) {
                figures.add(Figure.of(Style.BOLD, HumanNumbers.count(ArrivalRate.arrivals(snapshot)), " arrivals"));
            }
        }
        if (dropped() > 0) {
            figures.add(Figure.of(Style.BOLD_YELLOW, HumanNumbers.count(dropped()), " dropped"));
        }
        return figures;
    }

    /** Those asked for are told only where all users come from there. */
    Line users() {
        String users = HumanNumbers.count(snapshot.users());
        boolean asked = info.users() > 0 && !hasArrivals();
        return asked
                ? Figure.of(Style.BOLD, users, " of " + HumanNumbers.counted(info.users(), "user"))
                : Figure.of(Style.BOLD, users, snapshot.users() == 1 ? " user" : " users");
    }

    private boolean hasArrivals() {
        return snapshot.schedules().stream().anyMatch(ScheduleStats::arrivals);
    }

    private long dropped() {
        return snapshot.schedules().stream().mapToLong(ScheduleStats::dropped).sum();
    }
}
