package io.throng.engine.internal.preview;

import io.throng.engine.internal.session.UserRandom;
import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.load.ArrivalTimes;
import io.throng.plan.load.OpenLoad;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** How many arrivals a plan has in all: arithmetic, without a simulation. */
final class ArrivalCount {

    private final Plan plan;
    private final long seed;

    /** @param seed of the run */
    ArrivalCount(Plan plan, long seed) {
        this.plan = plan;
        this.seed = seed;
    }

    /** Empty when it depends on what happens: on iterations that are shared, or on another load that ends before. */
    OptionalLong total() {
        if (plan.load().totalIterations().isPresent()) {
            return OptionalLong.empty();
        }
        long sum = 0;
        for (int i : firstScenarios()) {
            OpenLoad load = load(plan.scenarios().get(i));
            if (load.beginning().after().isPresent()) {
                return OptionalLong.empty();
            }
            sum += within(load, UserRandom.forArrivals(seed, i));
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

    private OpenLoad load(ScenarioPlan scenario) {
        return (OpenLoad)
                scenario.load().<Object>map(own -> own).orElse(plan.load().model());
    }

    /** Those that are due before the run time is over. */
    private long within(OpenLoad load, long gaps) {
        Duration most = plan.load()
                .runTime()
                .map(time -> time.minus(load.beginning().offset()))
                .orElse(Duration.ZERO);
        boolean isWhole = plan.load().runTime().isEmpty()
                || load.length().filter(length -> length.compareTo(most) <= 0).isPresent();
        if (isWhole) {
            return ArrivalTimes.count(load, gaps);
        }
        return most.isNegative() ? 0 : before(most.toNanos(), load, gaps);
    }

    private static long before(long nanos, OpenLoad load, long gaps) {
        ArrivalTimes times = new ArrivalTimes(load, gaps, 0, 1);
        while (times.dueNanos() < nanos) {
            times.advance();
        }
        return times.index();
    }
}
