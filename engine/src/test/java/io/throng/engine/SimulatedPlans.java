package io.throng.engine;

import io.throng.engine.testing.Plans;
import io.throng.plan.ConnectionUse;
import io.throng.plan.HttpSettings;
import io.throng.plan.Load;
import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.Step;
import io.throng.plan.TaskPlan;
import io.throng.plan.Wait;
import io.throng.plan.load.OpenLoad;
import io.throng.plan.load.Rate;
import io.throng.plan.load.RateSegment;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/** Plans to simulate: users that all start within the first millisecond, unless the load says otherwise. */
public final class SimulatedPlans {

    private SimulatedPlans() {}

    public static Plan plan(UnaryOperator<Load> load, ScenarioPlan... scenarios) {
        return Plans.plan(each -> load.apply(each.withSpawnRate(1e9)), scenarios);
    }

    public static Plan sharing(int max, Plan plan) {
        HttpSettings http = plan.http();
        return plan.withHttp(new HttpSettings(
                http.headers(),
                http.requestTimeout(),
                http.connectTimeout(),
                http.trustAll(),
                new ConnectionUse.Shared(max)));
    }

    public static ScenarioPlan scenario(String name, Wait wait, Step... steps) {
        return Plans.scenario(name, wait, new TaskPlan("work", 1, List.of(steps)));
    }

    /** A scenario whose tasks are one request each. */
    public static ScenarioPlan fetching(String name, Wait wait) {
        return scenario(name, wait, get("/" + name));
    }

    /** So many arrivals a second, evenly. */
    public static OpenLoad arriving(double perSecond, Duration length) {
        Rate rate = new Rate(perSecond, Rate.Unit.SECOND);
        return OpenLoad.EMPTY.withSegments(List.of(new RateSegment.Ramp(rate, rate, length)));
    }

    /** So many users at the very beginning. */
    public static OpenLoad atOnce(long count) {
        return OpenLoad.EMPTY.withSegments(List.of(new RateSegment.AtOnce(count)));
    }

    public static Wait waiting(long millis) {
        return new Wait.Between(Duration.ofMillis(millis), Duration.ofMillis(millis));
    }

    public static Step.Request get(String url) {
        return Plans.get(url);
    }

    public static Step.Pause pause(long millis) {
        return new Step.Pause(Duration.ofMillis(millis), Duration.ofMillis(millis));
    }
}
