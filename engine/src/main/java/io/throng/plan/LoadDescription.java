package io.throng.plan;

import io.throng.plan.internal.Durations;
import io.throng.plan.load.ArrivalSchedule;
import io.throng.plan.load.ClosedLoad;
import io.throng.plan.load.LoadModel;
import io.throng.plan.load.OpenLoad;
import io.throng.plan.load.ScenarioLoad;
import io.throng.plan.load.UserSchedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes loads for a human reader, each in one line; also those that are wrong. */
final class LoadDescription {

    private static final int MOST_SEGMENTS = 12;

    private final Plan plan;
    private final Load load;

    LoadDescription(Plan plan) {
        this.plan = plan;
        this.load = plan.load();
    }

    /** The load of the test. */
    String ofTest() {
        boolean isShared = plan.scenarios().isEmpty() || plan.isShared();
        List<String> parts = new ArrayList<>();
        parts.add(isShared ? model(load.model()) : "each scenario has a load of its own" + until(", "));
        if (load.warmUp().compareTo(Duration.ZERO) > 0) {
            parts.add("warm-up " + Durations.text(load.warmUp()));
        }
        parts.add(Durations.text(load.stopTimeout()) + " to stop");
        return String.join("; ", parts);
    }

    private String model(LoadModel model) {
        if (model instanceof LoadModel.Users users) {
            return PlanDescription.counted(users.users(), "user") + ", " + PlanDescription.number(users.spawnRate())
                    + " started per second, " + (until("").isEmpty() ? "until stopped" : until(""));
        }
        if (model instanceof OpenLoad open) {
            return ofScenario(open) + until("; ");
        }
        return ((LoadModel.Shaped) model).shape() instanceof UserSchedule schedule
                ? users(schedule) + until("; ")
                : "users as a shape asks for" + (until("").isEmpty() ? ", until it stops" : until(", "));
    }

    /** The bounds that the test sets. */
    private String until(String before) {
        List<String> bounds = new ArrayList<>();
        load.runTime().ifPresent(time -> bounds.add("for " + Durations.text(time)));
        load.iterations().ifPresent(count -> bounds.add(PlanDescription.counted(count, "iteration") + " each"));
        load.totalIterations().ifPresent(count -> bounds.add(PlanDescription.counted(count, "iteration") + " in all"));
        return bounds.isEmpty() ? "" : before + String.join(" or ", bounds);
    }

    /** The load that a scenario has of its own. */
    String ofScenario(ScenarioLoad own) {
        List<String> parts = new ArrayList<>();
        if (own instanceof OpenLoad open) {
            parts.add("open: " + list(open.segments(), LoadWords::text) + count(open));
            open.maxInFlight().ifPresent(most -> parts.add("at most " + LoadWords.grouped(most) + " in flight"));
            if (open.poisson()) {
                parts.add("random gaps");
            }
            LoadWords.text(open.late()).ifPresent(parts::add);
        } else {
            parts.add(users(((ClosedLoad) own).schedule()));
        }
        LoadWords.text(own.beginning()).ifPresent(parts::add);
        if (own.warmUp().compareTo(Duration.ZERO) > 0) {
            parts.add("warm-up " + Durations.text(own.warmUp()));
        }
        return String.join("; ", parts);
    }

    private static String users(UserSchedule schedule) {
        return "closed: " + list(schedule.segments(), LoadWords::text);
    }

    private static <T> String list(List<T> segments, Function<T, String> text) {
        if (segments.isEmpty()) {
            return "nothing";
        }
        String first = segments.stream().limit(MOST_SEGMENTS).map(text).collect(Collectors.joining(", then "));
        int left = segments.size() - MOST_SEGMENTS;
        return left > 0 ? first + ", then " + LoadWords.grouped(left) + " more" : first;
    }

    private static String count(OpenLoad open) {
        return new OpenLoadValidator("", open, SegmentLengths.Bound.RUN_TIME, (path, problem) -> {})
                .validate()
                .map(ArrivalSchedule::evenCount)
                .filter(count -> count < Long.MAX_VALUE)
                .map(count -> ": " + LoadWords.grouped(count) + (count == 1 ? " arrival" : " arrivals")
                        + (open.poisson() ? " on average" : ""))
                .orElse("");
    }
}
