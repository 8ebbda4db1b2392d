package io.throng.reporting.console;

import com.google.errorprone.annotations.CheckReturnValue;
import io.throng.metrics.Report;
import io.throng.metrics.Reporter;
import io.throng.metrics.RunInfo;
import java.util.function.Supplier;

/**
 * Shows a run to the person who started it.
 *
 * <p>On a terminal: a picture of the run that is drawn anew every second, with progress, users, arrivals, current rates, a
 * row per series and what goes wrong, never larger than the terminal. Into a file or a pipe: a plain table every 5 seconds,
 * 120 columns wide or as many as the environment variable {@code COLUMNS} says, without any control sequence. Both end
 * with a summary: the whole-run table, percentiles, both times and their parts, what became of the schedule where there
 * was one, groups, failures, exceptions, and the verdict.
 *
 * <p>Colours only appear on a terminal, and not when the environment variable {@code NO_COLOR} is set. Names and messages
 * of servers are shown without their control characters, and cut or wrapped by the columns they take.
 *
 * <p>Times are response times in milliseconds where nothing else is said. Requests of a warm-up are only in what is shown
 * of the last full seconds, and it is told how many they are. Rates are those of the last full seconds while the run goes on, and those
 * of the whole run in the summary.
 *
 * <p>Immutable; every method returns a new reporter. One reporter can serve several runs; two at once draw over each
 * other on a terminal, so let one of them show {@link #onlySummary()}.
 */
@CheckReturnValue
public final class ConsoleReporter implements Reporter {

    private final Supplier<Output> output;
    private final boolean onlySummary;

    private ConsoleReporter(Supplier<Output> output, boolean onlySummary) {
        this.output = output;
        this.onlySummary = onlySummary;
    }

    /** Prints to what is the standard output when the run starts. */
    public static ConsoleReporter toStdout() {
        return to(Stdout::current);
    }

    static ConsoleReporter to(Supplier<Output> output) {
        return new ConsoleReporter(output, false);
    }

    /** Prints nothing before the run has ended. */
    public ConsoleReporter onlySummary() {
        return new ConsoleReporter(output, true);
    }

    @Override
    public Report open(RunInfo info) {
        Output opened = output.get();
        View view = view(opened, info);
        view.start();
        return new ConsoleReport(opened, view);
    }

    private View view(Output opened, RunInfo info) {
        if (onlySummary) {
            return View.NONE;
        }
        return opened.terminal().interactive() ? new LiveView(opened, info) : new PeriodicTables(opened, info);
    }
}
