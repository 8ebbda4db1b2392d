package io.throng.engine.internal.preview;

import io.throng.engine.internal.simulation.Endlessness;
import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.load.ClosedLoad;
import io.throng.plan.load.LoadModel;
import io.throng.plan.load.OpenLoad;
import io.throng.plan.load.RateSegment;
import io.throng.plan.load.ScenarioLoad;
import io.throng.plan.load.UserSchedule;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much is previewed of a load that has no end of its own: twice what it takes to be complete, 5 minutes at least; an
 * hour where only a lambda knows.
 */
final class Horizon {

    private static final Duration LEAST = Duration.ofMinutes(5);
    private static final Duration OF_LAMBDAS = Duration.ofHours(1);

    private Horizon() {}

    /** Empty for a load that ends by itself. */
    static Optional<Duration> of(Plan plan, Endlessness endlessness) {
        if (endlessness == Endlessness.ENDS) {
            return Optional.empty();
        }
        Duration completion = plan.scenarios().stream()
                .map(scenario -> completion(plan, scenario))
                .max(Duration::compareTo)
                .orElse(LEAST);
        Duration twice = completion.multipliedBy(2);
        return Optional.of(twice.compareTo(LEAST) > 0 ? roundedUp(twice) : LEAST);
    }

    private static Duration completion(Plan plan, ScenarioPlan scenario) {
        return scenario.load()
                .map(Horizon::ofOwn)
                .orElseGet(() -> ofModel(plan.load().model()));
    }

    private static Duration ofOwn(ScenarioLoad load) {
        Duration bounded = load instanceof OpenLoad open ? bounded(open) : bounded(((ClosedLoad) load).schedule());
        return load.beginning().offset().plus(bounded);
    }

    private static Duration ofModel(LoadModel model) {
        if (model instanceof OpenLoad open) {
            return ofOwn(open);
        }
        if (model instanceof LoadModel.Users users) {
            return Duration.ofSeconds((long) Math.ceil(users.users() / users.spawnRate()));
        }
        return ((LoadModel.Shaped) model).shape() instanceof UserSchedule schedule
                ? bounded(schedule)
                : OF_LAMBDAS.dividedBy(2);
    }

    private static Duration bounded(OpenLoad load) {
        return bounded(load.segments().stream().map(RateSegment::length));
    }

    private static Duration bounded(UserSchedule schedule) {
        return bounded(schedule.segments().stream().map(segment -> segment.length()));
    }

    private static Duration bounded(Stream<Duration> lengths) {
        return lengths.filter(length -> !length.equals(RateSegment.ENDLESS)).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration roundedUp(Duration time) {
        return Duration.ofSeconds(time.plusSeconds(1).minusNanos(1).toSeconds());
    }
}
