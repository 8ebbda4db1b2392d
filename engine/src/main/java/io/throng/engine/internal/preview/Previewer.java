package io.throng.engine.internal.preview;

import io.throng.engine.internal.run.Reports;
import io.throng.engine.internal.simulation.Endlessness;
import io.throng.engine.internal.simulation.Reply;
import io.throng.engine.internal.simulation.Simulation;
import io.throng.engine.internal.simulation.Standstill;
import io.throng.engine.internal.simulation.Traffic;
import io.throng.metrics.Interval;
import io.throng.metrics.Preview;
import io.throng.metrics.Preview.CutOff;
import io.throng.metrics.Preview.Expected;
import io.throng.metrics.RequestStats;
import io.throng.metrics.RunInfo;
import io.throng.metrics.RunResult;
import io.throng.metrics.ScheduleStats;
import io.throng.plan.Plan;
import io.throng.plan.Schedules;
import io.throng.plan.internal.Durations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/**
 * Works out one preview. A load that does not end is followed for a while, and one that is too much to be worked out as
 * far as that goes: it is cut off there, as if it went on.
 */
public final class Previewer {

    private static final long MOST_THINGS_AT_A_MOMENT = 1_000_000;

    private final Plan plan;
    private final Schedules schedules;
    private final RunInfo info;
    private final Duration responseTime;
    private final MachineLimits limits;
    private final Endlessness endlessness;
    private final Optional<Duration> horizon;
    private final Simulation simulation;
    private final Effort effort;
    private final Moments moments;
    private final Standstill standstill = new Standstill(MOST_THINGS_AT_A_MOMENT);
    private final List<String> warnings = new ArrayList<>();

    /**
     * @param schedules of the plan
     * @param info as a run would have it, with the epoch as the stamp of its start
     * @param responseTime what every request takes; 0 or more
     * @param limits of the machine that the run would be on
     */
    public Previewer(Plan plan, Schedules schedules, RunInfo info, Duration responseTime, MachineLimits limits) {
        this(plan, schedules, info, responseTime, limits, Effort.MOST);
    }

    /** @param mostEffort see {@link Effort} */
    Previewer(
            Plan plan,
            Schedules schedules,
            RunInfo info,
            Duration responseTime,
            MachineLimits limits,
            long mostEffort) {
        this.plan = plan;
        this.schedules = schedules;
        this.info = info;
        this.responseTime = responseTime;
        this.limits = limits;
        this.endlessness = Endlessness.of(plan);
        this.horizon = Horizon.of(plan, endlessness);
        Reply reply = new Reply(responseTime.toNanos(), Optional.empty());
        this.simulation = new Simulation(
                plan, schedules, info, (series, elapsedNanos, inFlight) -> reply, Reports.open(List.of(), info));
        this.effort = new Effort(simulation, mostEffort);
        this.moments = new Moments(simulation.traffic());
    }

    /** Called once. */
    public Preview preview() {
        simulation.start();
        follow();
        return simulation.isOver() ? whole() : beginning();
    }

    /** Moment by moment, to the end of the load or as far as may be. */
    private void follow() {
        BooleanSupplier goesOn = () -> effort.isLeft() && !standstill.isReached(simulation.elapsedNanos());
        long mostNanos = horizon.map(Duration::toNanos).orElse(Long.MAX_VALUE - 1);
        while (moments.endNanos() <= mostNanos) {
            long lastNanos = moments.endNanos() - 1;
            simulation.runUntil(lastNanos, goesOn);
            if (simulation.isOver() || simulation.elapsedNanos() < lastNanos) {
                return;
            }
            moments.next();
        }
        simulation.runUntil(mostNanos, goesOn);
    }

    private Preview whole() {
        long endNanos = simulation.elapsedNanos();
        RunResult result = simulation.complete(Runnable::run);
        return preview(result, result.schedules(), endNanos, false, Optional.empty());
    }

    private Preview beginning() {
        long endNanos = simulation.elapsedNanos();
        Duration length = Duration.ofNanos(endNanos);
        boolean isFollowedLongEnough = horizon.filter(length::equals).isPresent();
        boolean isEndless = isFollowedLongEnough || endlessness == Endlessness.NEVER_ENDS;
        warnings.add(isFollowedLongEnough ? endless(length) : tooMuch(length));
        simulation.stopNow();
        RunResult result = simulation.complete(Runnable::run);
        Optional<CutOff> cutOff = isFollowedLongEnough ? Optional.empty() : Optional.of(cutOff(isEndless));
        return preview(result, untilStopped(result), endNanos, isEndless, cutOff);
    }

    private CutOff cutOff(boolean isEndless) {
        return new CutOff(
                info.runTime(),
                isEndless ? OptionalLong.empty() : new ArrivalCount(plan, schedules, info.seed()).total());
    }

    /**
     * What the stop of this preview cut off is not dropped, for the load goes on. Arrivals come just in time, so those that
     * came too late are of that kind.
     */
    private static List<ScheduleStats> untilStopped(RunResult result) {
        return result.schedules().stream().map(Previewer::untilStopped).toList();
    }

    private static ScheduleStats untilStopped(ScheduleStats all) {
        return new ScheduleStats(
                all.scenario(),
                all.arrivals(),
                all.begun(),
                all.overflowed(),
                all.arrivals() ? 0 : all.expired(),
                0,
                all.late());
    }

    private Preview preview(
            RunResult result, List<ScheduleStats> outcomes, long endNanos, boolean isEndless, Optional<CutOff> cutOff) {
        Traffic traffic = simulation.traffic();
        Optional<String> failure = ShapeFailure.in(result);
        failure.ifPresent(sentence -> warnings.add(0, sentence));
        warnings.addAll(StageWarnings.of(plan, schedules));
        warnings.addAll(OutcomeWarnings.of(plan, responseTime, outcomes, result.exceptions()));
        warnings.addAll(MachineWarnings.of(traffic.peakConnections(), limits));
        return new Preview(
                info,
                responseTime,
                Duration.ofNanos(endNanos),
                isEndless,
                cutOff,
                failure,
                moments.all(endNanos),
                expected(result),
                result.warmUp().count(),
                arrivals(outcomes),
                outcomes.stream().mapToLong(ScheduleStats::dropped).sum(),
                traffic.peakUsers(),
                traffic.peakInFlight(),
                traffic.peakConnections(),
                warnings);
    }

    private static long arrivals(List<ScheduleStats> outcomes) {
        return outcomes.stream()
                .filter(ScheduleStats::arrivals)
                .mapToLong(ScheduleStats::due)
                .sum();
    }

    /** From the timeline, for its requests include those of a warm-up. */
    private static List<Expected> expected(RunResult result) {
        List<RequestStats> series = result.requests();
        long[] counts = new long[series.size()];
        for (Interval interval : result.timeline()) {
            for (int i = 0; i < counts.length; i++) {
                counts[i] += interval.requests().get(i).count();
            }
        }
        List<Expected> expected = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            expected.add(new Expected(series.get(i).method(), series.get(i).name(), counts[i]));
        }
        return expected;
    }

    private static String endless(Duration length) {
        return "load: it goes on until it is stopped, and this is what the first " + Durations.text(length)
                + " are like, expected a run time, iterations or a load that ends";
    }

    private String tooMuch(Duration length) {
        if (standstill.isReached(length.toNanos())) {
            return "load: this preview goes no further than " + Durations.text(length)
                    + ", for users do one thing after the other there and nothing takes any time, expected a wait time or"
                    + " a response time of more than 0s";
        }
        String of = info.runTime().map(whole -> " of " + Durations.text(whole)).orElse("");
        return "load: this preview goes no further than " + Durations.text(length) + of
                + ", for there is too much in it to be worked out: all numbers are of that part";
    }
}
