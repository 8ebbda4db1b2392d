package io.throng.engine.internal.preview;

import io.throng.engine.internal.session.UserRandom;
import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.Schedules;
import io.throng.plan.load.ArrivalTimes;
import io.throng.plan.load.OpenLoad;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** How many arrivals a plan has in all: arithmetic, without a simulation. */
final class ArrivalCount {

    /** Gone through in less than a second. */
    private static final long MOST_RANDOM_GAPS = 10_000_000;

    private final Plan plan;
    private final Schedules schedules;
    private final long seed;

    /**
     * @param schedules of the plan
     * @param seed of the run
     */
    ArrivalCount(Plan plan, Schedules schedules, long seed) {
        this.plan = plan;
        this.schedules = schedules;
        this.seed = seed;
    }

    /**
     * Empty when it depends on what happens: on iterations that are shared, or on another load that ends before; or when
     * so many come at random that they cannot be counted in a moment.
     */
    OptionalLong total() {
        if (plan.load().totalIterations().isPresent()) {
            return OptionalLong.empty();
        }
        long sum = 0;
        for (int i : firstScenarios()) {
            OpenLoad load = plan.arrivals(plan.scenarios().get(i)).orElseThrow();
            OptionalLong count = load.beginning().after().isPresent()
                    ? OptionalLong.empty()
                    : within(load, UserRandom.forArrivals(seed, i));
            if (count.isEmpty()) {
                return count;
            }
            sum += count.getAsLong();
        }
        return OptionalLong.of(sum);
    }

    /** Every scenario with arrivals of its own, and the first of those that share theirs. */
    private List<Integer> firstScenarios() {
        List<ScenarioPlan> scenarios = plan.scenarios();
        int firstSharing = IntStream.range(0, scenarios.size())
                .filter(i -> scenarios.get(i).load().isEmpty())
                .findFirst()
                .orElse(-1);
        return IntStream.range(0, scenarios.size())
                .filter(i -> plan.hasArrivals(scenarios.get(i)))
                .filter(i -> scenarios.get(i).load().isPresent() || i == firstSharing)
                .boxed()
                .toList();
    }

    /** Those that are due before the run time is over. */
    private OptionalLong within(OpenLoad load, long gaps) {
        long nanos = plan.load()
                .runTime()
                .map(time -> time.minus(load.beginning().offset()).toNanos())
                .orElse(ArrivalTimes.NEVER);
        return schedules.of(load).countBefore(nanos, gaps, MOST_RANDOM_GAPS);
    }
}
