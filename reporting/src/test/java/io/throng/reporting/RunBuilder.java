package io.throng.reporting;

import io.throng.metrics.Failure;
import io.throng.metrics.FailureKind;
import io.throng.metrics.Health;
import io.throng.metrics.Interval;
import io.throng.metrics.RequestStats;
import io.throng.metrics.RunInfo;
import io.throng.metrics.RunPhase;
import io.throng.metrics.RunResult;
import io.throng.metrics.ScheduleStats;
import io.throng.metrics.Snapshot;
import io.throng.metrics.UserException;
import io.throng.metrics.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes what a reporter sees of one run: what is known before it, its snapshots, and its result. */
public final class RunBuilder {

    public static final Instant STARTED = Instant.ofEpochSecond(1_700_000_000L);

    private final List<RequestStats> whole = new ArrayList<>();
    private final List<RequestStats> current = new ArrayList<>();
    private final List<RequestStats> groups = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final List<UserException> exceptions = new ArrayList<>();
    private final List<RequestStats> warmUp = new ArrayList<>();
    private final List<ScheduleStats> schedules = new ArrayList<>();
    private Duration elapsed = Duration.ofSeconds(20);
    private Optional<Duration> runTime = Optional.of(Duration.ofSeconds(60));
    private int users = 10;
    private int usersAskedFor = 10;
    private boolean stopped;
    private long scheduled;
    private long dropped;
    private Verdict verdict = Verdict.PASSED;
    private List<String> reasons = List.of();
    private List<String> reportProblems = List.of();

    public static RunBuilder run() {
        return new RunBuilder();
    }

    public RunBuilder series(StatsBuilder sinceStart, StatsBuilder lastSeconds) {
        whole.add(sinceStart.over(elapsed).build());
        current.add(lastSeconds.over(Duration.ofSeconds(5)).build());
        return this;
    }

    public RunBuilder group(StatsBuilder group) {
        groups.add(group.over(elapsed).build());
        return this;
    }

    public RunBuilder failure(String method, String name, FailureKind kind, String message, long count) {
        failures.add(new Failure(
                method, name, kind, message, count, STARTED.plusMillis(10_500), STARTED.plusMillis(12_999)));
        return this;
    }

    public RunBuilder exception(String place, String type, String message, String stackTrace, long count) {
        exceptions.add(new UserException(
                place, type, message, stackTrace, count, STARTED.plusSeconds(1), STARTED.plusSeconds(2)));
        return this;
    }

    /** Time since the start; comes before the series, whose rates it divides. */
    public RunBuilder elapsed(Duration time) {
        elapsed = time;
        return this;
    }

    public RunBuilder runTime(Optional<Duration> time) {
        runTime = time;
        return this;
    }

    public RunBuilder users(int running) {
        users = running;
        return this;
    }

    /** The most that closed loads ask for. */
    public RunBuilder usersAskedFor(int most) {
        usersAskedFor = most;
        return this;
    }

    /** Requests that are in no total. */
    public RunBuilder warmUp(StatsBuilder requests) {
        warmUp.add(requests.over(elapsed).build());
        return this;
    }

    /** A scenario of the open model, and what became of its users. */
    public RunBuilder arrivals(String scenario, long begun, long overflowed, long expired) {
        schedules.add(new ScheduleStats(scenario, true, begun, overflowed, expired, 0, 0));
        return this;
    }

    /** A scenario of the closed model, and what became of its iterations. */
    public RunBuilder iterations(String scenario, long begun, long expired) {
        schedules.add(new ScheduleStats(scenario, false, begun, 0, expired, 0, 0));
        return this;
    }

    /** Somebody stopped it. */
    public RunBuilder stopped() {
        stopped = true;
        return this;
    }

    public RunBuilder schedule(long due, long neverStarted) {
        scheduled = due;
        dropped = neverStarted;
        return this;
    }

    public RunBuilder verdict(Verdict word, String... facts) {
        verdict = word;
        reasons = List.of(facts);
        return this;
    }

    public RunBuilder reportProblems(String... problems) {
        reportProblems = List.of(problems);
        return this;
    }

    public RunInfo info() {
        return new RunInfo(
                "0.1.0",
                STARTED,
                42,
                "http://127.0.0.1:5000",
                usersAskedFor,
                runTime,
                "scenario \"APIUser\"\n  task 3x: GET /\n  task 2x: GET /users\n");
    }

    public Snapshot snapshot() {
        return snapshot(RunPhase.RUNNING);
    }

    public Snapshot stopping() {
        return snapshot(RunPhase.STOPPING);
    }

    public Snapshot last() {
        return snapshot(RunPhase.ENDED);
    }

    public RunResult result() {
        Duration half = elapsed.dividedBy(2);
        List<Interval> timeline = List.of(
                new Interval(
                        Duration.ZERO,
                        half,
                        users,
                        arrivals(),
                        last().warmUp().count(),
                        StatsBuilder.total(withWarmUp(half), half),
                        withWarmUp(half)),
                new Interval(half, elapsed, 0, 0, 0, StatsBuilder.total(List.of(), half), List.of()));
        return new RunResult(
                info(),
                last(),
                timeline,
                scheduled,
                dropped,
                new Health(Duration.ofNanos(3_250_000), 20, 0),
                stopped,
                verdict,
                reasons,
                reportProblems);
    }

    private List<RequestStats> withWarmUp(Duration over) {
        return whole.stream()
                .map(series -> {
                    Stream<RequestStats> same = warmUp.stream()
                            .filter(warm -> warm.method().equals(series.method())
                                    && warm.name().equals(series.name()));
                    List<RequestStats> parts =
                            Stream.concat(Stream.of(series), same).toList();
                    return StatsBuilder.sum(series.method(), series.name(), parts, over);
                })
                .toList();
    }

    private long arrivals() {
        return schedules.stream()
                .filter(ScheduleStats::arrivals)
                .mapToLong(ScheduleStats::begun)
                .sum();
    }

    private Snapshot snapshot(RunPhase phase) {
        return new Snapshot(
                STARTED.plus(elapsed),
                elapsed,
                phase == RunPhase.ENDED ? 0 : users,
                StatsBuilder.total(whole, elapsed),
                whole,
                groups,
                StatsBuilder.total(warmUp, elapsed),
                schedules,
                StatsBuilder.total(current, Duration.ofSeconds(5)),
                current,
                failures,
                exceptions,
                phase);
    }
}
