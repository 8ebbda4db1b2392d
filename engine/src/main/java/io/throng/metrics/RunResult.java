package io.throng.metrics;

import java.time.Duration;
import java.util.List;

/**
 * Everything that is known of a run when it has ended. Immutable; the numbers are those of the last snapshot, which
 * every reporter saw too.
 *
 * @param info what was known at the start
 * @param last the final snapshot
 * @param timeline the run in intervals, oldest first
 * @param scheduled what was due, apart from a warm-up: requests that started, and dropped
 * @param dropped arrivals and pacing slots that were due, apart from a warm-up, but never began
 * @param health whether the generator kept up
 * @param stopped whether somebody stopped it, by a signal or a call, before it ended by itself
 * @param verdict the one word
 * @param reasons the facts behind the verdict, the weightiest first; empty when passed
 * @param reportProblems reporters that threw or lost intervals, one line each; they do not change the verdict
 */
public record RunResult(
        RunInfo info,
        Snapshot last,
        List<Interval> timeline,
        long scheduled,
        long dropped,
        Health health,
        boolean stopped,
        Verdict verdict,
        List<String> reasons,
        List<String> reportProblems) {

    public RunResult {
        timeline = List.copyOf(timeline);
        reasons = List.copyOf(reasons);
        reportProblems = List.copyOf(reportProblems);
    }

    /** The same result with other report problems. */
    public RunResult withReportProblems(List<String> problems) {
        return new RunResult(info, last, timeline, scheduled, dropped, health, stopped, verdict, reasons, problems);
    }

    public long seed() {
        return info.seed();
    }

    /** From the start of the run to the end of its last virtual user. */
    public Duration elapsed() {
        return last.elapsed();
    }

    /** All requests of the run. */
    public RequestStats total() {
        return last.total();
    }

    /** Every series of the plan, by name and method. */
    public List<RequestStats> requests() {
        return last.requests();
    }

    /**
     * One series of the plan.
     *
     * @param method the HTTP method such as {@code GET}, or the kind of call
     * @param name the series name the plan gives, else the path as written in the plan
     * @throws IllegalArgumentException when the plan has no such series; the message lists those it has
     */
    public RequestStats request(String method, String name) {
        return requests().stream()
                .filter(series ->
                        series.method().equals(method) && series.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no requests named " + method + " " + name + "; the plan has " + names()));
    }

    private String names() {
        return requests().stream()
                .map(series -> series.method() + " " + series.name())
                .reduce((names, name) -> names + ", " + name)
                .orElse("none");
    }

    /** All requests of the warm-up, which are not in the total. */
    public RequestStats warmUp() {
        return last.warmUp();
    }

    /** What became of the schedule of every scenario, a warm-up included, in the order of the plan. */
    public List<ScheduleStats> schedules() {
        return last.schedules();
    }

    public List<RequestStats> groups() {
        return last.groups();
    }

    public List<Failure> failures() {
        return last.failures();
    }

    public List<UserException> exceptions() {
        return last.exceptions();
    }
}
