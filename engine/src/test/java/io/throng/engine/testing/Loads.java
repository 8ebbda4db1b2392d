package io.throng.engine.testing;

import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.Wait;
import io.throng.plan.load.Beginning;
import io.throng.plan.load.ClosedLoad;
import io.throng.plan.load.LoadModel;
import io.throng.plan.load.LoadShape;
import io.throng.plan.load.OpenLoad;
import io.throng.plan.load.Rate;
import io.throng.plan.load.RateSegment;
import io.throng.plan.load.UserSchedule;
import io.throng.plan.load.UserSegment;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Small loads for tests of the engine. */
public final class Loads {

    private Loads() {}

    public static Duration seconds(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    public static OpenLoad open(RateSegment... segments) {
        return OpenLoad.EMPTY.withSegments(List.of(segments));
    }

    public static RateSegment rate(double perSecond, double seconds) {
        return rate(perSecond, perSecond, seconds);
    }

    public static RateSegment rate(double from, double to, double seconds) {
        return new RateSegment.Ramp(perSecond(from), perSecond(to), seconds(seconds));
    }

    public static RateSegment endless(double perSecond) {
        return new RateSegment.Ramp(perSecond(perSecond), perSecond(perSecond), RateSegment.ENDLESS);
    }

    private static Rate perSecond(double count) {
        return new Rate(count, Rate.Unit.SECOND);
    }

    public static ClosedLoad closed(UserSegment... segments) {
        return ClosedLoad.EMPTY.withSchedule(new UserSchedule(List.of(segments)));
    }

    public static UserSegment stage(double seconds, int users, double spawnRate) {
        return new UserSegment.Stage(seconds(seconds), users, spawnRate);
    }

    public static UserSegment hold(int users, double seconds) {
        return new UserSegment.Ramp(users, users, seconds(seconds));
    }

    public static Beginning after(String scenario, double seconds) {
        return new Beginning(Optional.of(scenario), seconds(seconds));
    }

    public static Beginning at(double seconds) {
        return new Beginning(Optional.empty(), seconds(seconds));
    }

    /** A scenario of one request, named as its path. */
    public static ScenarioPlan hit(String name) {
        return Plans.scenario(name, new Wait.None(), Plans.task(1, Plans.get("/" + name)));
    }

    /** A scenario of one request every so often. */
    public static ScenarioPlan hit(String name, Wait wait) {
        return Plans.scenario(name, wait, Plans.task(1, Plans.get("/" + name)));
    }

    public static Wait every(double seconds) {
        return new Wait.Between(seconds(seconds), seconds(seconds));
    }

    public static Plan arriving(OpenLoad load, ScenarioPlan... scenarios) {
        return Plans.plan(any -> any.withModel(load), scenarios);
    }

    public static Plan shaped(LoadShape shape, ScenarioPlan... scenarios) {
        return Plans.plan(any -> any.withModel(new LoadModel.Shaped(shape)), scenarios);
    }

    public static UserSchedule stages(UserSegment... segments) {
        return new UserSchedule(Arrays.asList(segments));
    }
}
