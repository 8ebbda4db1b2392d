package io.throng.plan;

import io.throng.plan.internal.Durations;
import io.throng.plan.load.ArrivalSchedule;
import io.throng.plan.load.ClosedLoad;
import io.throng.plan.load.LoadModel;
import io.throng.plan.load.Move;
import io.throng.plan.load.OpenLoad;
import io.throng.plan.load.ScenarioLoad;
import io.throng.plan.load.UserSchedule;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Finds what is wrong with the load of a test and with those of its scenarios. */
final class LoadValidator {

    private static final String SHARED = "load";

    private final Plan plan;
    private final Load load;
    private final BiConsumer<String, String> problems;
    private final List<ScenarioPlan> sharing;
    private final Map<OpenLoad, ArrivalSchedule> arrivals = new HashMap<>();
    private final Map<UserSchedule, List<Move>> moves = new HashMap<>();
    private boolean isTimeRight = true;

    LoadValidator(Plan plan, BiConsumer<String, String> problems) {
        this.plan = plan;
        this.load = plan.load();
        this.problems = problems;
        this.sharing = plan.scenarios().stream()
                .filter(scenario -> scenario.load().isEmpty())
                .toList();
    }

    void validate() {
        if (plan.isShared() || plan.scenarios().isEmpty()) {
            model(load.model());
        }
        load.runTime().ifPresent(time -> refuse(TimeLimits.positive("run time", time)));
        oneOrMore("iterations", load.iterations());
        oneOrMore("total iterations", load.totalIterations());
        refuse(TimeLimits.notNegative("stop timeout", load.stopTimeout()));
        plan.scenarios().forEach(scenario -> scenario.load().ifPresent(own -> own(path(scenario), own)));
        if (isTimeRight && !plan.scenarios().isEmpty()) {
            times();
        }
    }

    /** What was worked out of the loads that are right; complete when there is no problem. */
    Schedules schedules() {
        return new Schedules(arrivals, moves);
    }

    private static String path(ScenarioPlan scenario) {
        return "scenario \"" + scenario.name() + "\" > load";
    }

    private void model(LoadModel model) {
        if (model instanceof LoadModel.Users users) {
            users(users);
        } else if (model instanceof OpenLoad open) {
            offset(SHARED, open);
            open(SHARED, open);
            fixedCountsOfArrivals();
        } else if (((LoadModel.Shaped) model).shape() instanceof UserSchedule schedule) {
            schedule(SHARED, schedule).ifPresent(known -> fixedCounts(Schedules.most(known), " at most"));
        }
    }

    private void users(LoadModel.Users model) {
        if (model.users() < 1) {
            problem(SHARED, "users is " + model.users() + ", expected 1 or more");
        }
        refuse(UserScheduleValidator.tooMany(model.users()));
        refuse(UserScheduleValidator.spawnRate(model.spawnRate()));
        fixedCounts(model.users(), "");
    }

    private void fixedCounts(int users, String atMost) {
        long fixed = sharing.stream()
                .mapToLong(scenario -> scenario.fixedCount().orElse(0))
                .sum();
        if (users >= 1 && fixed > users) {
            problem(SHARED, "users is " + users + atMost + ", but the fixed counts of the scenarios need " + fixed);
        }
    }

    private void fixedCountsOfArrivals() {
        sharing.stream()
                .filter(scenario -> scenario.fixedCount().isPresent())
                .forEach(scenario -> problem(
                        "scenario \"" + scenario.name() + "\"",
                        "fixed count is " + scenario.fixedCount().getAsInt()
                                + ", expected a weight: the users of this test arrive, their number is not fixed"));
    }

    private void own(String path, ScenarioLoad own) {
        offset(path, own);
        if (own instanceof OpenLoad open) {
            open(path, open);
        } else {
            var unused = schedule(path, ((ClosedLoad) own).schedule());
        }
    }

    private void offset(String path, ScenarioLoad own) {
        TimeLimits.notNegative("start offset", own.beginning().offset()).ifPresent(text -> problem(path, text));
    }

    private void open(String path, OpenLoad open) {
        new OpenLoadValidator(path, open, bound(load.totalIterations().isPresent()), this::problem)
                .validate()
                .ifPresent(schedule -> arrivals.put(open, schedule));
    }

    private Optional<List<Move>> schedule(String path, UserSchedule schedule) {
        boolean hasIterations =
                load.totalIterations().isPresent() || load.iterations().isPresent();
        Optional<List<Move>> known =
                new UserScheduleValidator(path, schedule, bound(hasIterations), this::problem).validate();
        known.ifPresent(all -> moves.put(schedule, all));
        return known;
    }

    private SegmentLengths.Bound bound(boolean hasIterations) {
        if (load.runTime().isPresent()) {
            return SegmentLengths.Bound.RUN_TIME;
        }
        return hasIterations ? SegmentLengths.Bound.ITERATIONS : SegmentLengths.Bound.NONE;
    }

    private void oneOrMore(String what, OptionalLong count) {
        if (count.isPresent() && count.getAsLong() < 1) {
            problem(SHARED, what + " is " + count.getAsLong() + ", expected 1 or more");
        }
    }

    /** Beginnings and warm-ups depend on lengths, so they are looked at when these are right. */
    private void times() {
        BeginningValidator beginnings = new BeginningValidator(plan, problems);
        warmUp(SHARED, load.warmUp(), new Timetable(plan).length());
        if (load.model() instanceof OpenLoad open && !sharing.isEmpty()) {
            beginnings.validate(SHARED, sharing.get(0), open.beginning());
            warmUp(SHARED, open.warmUp(), open.length());
        }
        for (ScenarioPlan scenario : plan.scenarios()) {
            scenario.load().ifPresent(own -> {
                beginnings.validate(path(scenario), scenario, own.beginning());
                warmUp(path(scenario), own.warmUp(), own.length());
            });
        }
    }

    private void warmUp(String path, Duration warmUp, Optional<Duration> length) {
        Optional<Duration> lasting =
                Stream.of(length, load.runTime()).flatMap(Optional::stream).min(Comparator.naturalOrder());
        Optional<String> problem = TimeLimits.notNegative("warm-up", warmUp)
                .or(() -> lasting.filter(time -> !warmUp.isZero() && warmUp.compareTo(time) >= 0)
                        .map(time -> "warm-up is " + Durations.text(warmUp) + ", expected less than the "
                                + Durations.text(time) + " of the load: nothing would be left to measure"));
        problem.ifPresent(text -> problem(path, text));
    }

    private void refuse(Optional<String> message) {
        message.ifPresent(text -> problem(SHARED, text));
    }

    private void problem(String path, String message) {
        isTimeRight = false;
        problems.accept(path, message);
    }
}
