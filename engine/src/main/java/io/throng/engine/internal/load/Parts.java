package io.throng.engine.internal.load;

import io.throng.engine.internal.session.UserRandom;
import io.throng.engine.internal.user.Script;
import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.Schedules;
import io.throng.plan.load.ArrivalSchedule;
import io.throng.plan.load.ArrivalTimes;
import io.throng.plan.load.Beginning;
import io.throng.plan.load.ClosedLoad;
import io.throng.plan.load.LoadModel;
import io.throng.plan.load.LoadShape;
import io.throng.plan.load.Move;
import io.throng.plan.load.OpenLoad;
import io.throng.plan.load.ScenarioLoad;
import io.throng.plan.load.UserSchedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the loads of a plan: one that all scenarios share which have none of their own, and one for each that has.
 */
final class Parts {

    private final Plan plan;
    private final List<Script> scripts;
    private final Schedules schedules;
    private final Ground ground;

    Parts(Plan plan, List<Script> scripts, Schedules schedules, Ground ground) {
        this.plan = plan;
        this.scripts = scripts;
        this.schedules = schedules;
        this.ground = ground;
    }

    List<Part> all() {
        List<Part> parts = new ArrayList<>();
        List<ScenarioPlan> sharing = new ArrayList<>();
        List<Script> sharingScripts = new ArrayList<>();
        for (int i = 0; i < scripts.size(); i++) {
            ScenarioPlan scenario = plan.scenarios().get(i);
            if (scenario.load().isPresent()) {
                Cast alone = new Cast(List.of(scenario), List.of(scripts.get(i))).byWeight();
                parts.add(own(alone, scenario.load().get()));
            } else {
                sharing.add(scenario);
                sharingScripts.add(scripts.get(i));
            }
        }
        if (!sharing.isEmpty()) {
            parts.add(0, shared(new Cast(sharing, sharingScripts)));
        }
        return parts;
    }

    private Part own(Cast cast, ScenarioLoad load) {
        return load instanceof OpenLoad open
                ? arriving(cast, open)
                : new Part(
                        cast.names(), load.beginning(), load.warmUp(), scheduled(cast, ((ClosedLoad) load).schedule()));
    }

    private Part shared(Cast cast) {
        LoadModel model = plan.load().model();
        if (model instanceof OpenLoad open) {
            return arriving(cast, open);
        }
        Part.Maker maker = model instanceof LoadModel.Users users
                ? (window, events) -> new SteadySource(ground, cast, users, window, events)
                : shaped(cast, ((LoadModel.Shaped) model).shape());
        return new Part(cast.names(), Beginning.AT_START, Duration.ZERO, maker);
    }

    private Part.Maker shaped(Cast cast, LoadShape shape) {
        return shape instanceof UserSchedule schedule
                ? scheduled(cast, schedule)
                : (window, events) -> new ShapedSource(ground, cast, shape, window, events);
    }

    private Part.Maker scheduled(Cast cast, UserSchedule schedule) {
        List<Move> moves = schedules.of(schedule);
        return (window, events) -> new ScheduledSource(ground, cast, moves, schedule.length(), window, events);
    }

    private Part arriving(Cast cast, OpenLoad load) {
        int owners = ground.workers().size();
        long gaps = UserRandom.forArrivals(ground.seed(), cast.scripts().get(0).index());
        ArrivalSchedule schedule = schedules.of(load);
        List<ArrivalTimes> times = IntStream.range(0, owners)
                .mapToObj(owner -> schedule.times(gaps, owner, owners))
                .toList();
        return new Part(
                cast.names(),
                load.beginning(),
                load.warmUp(),
                (window, events) -> new ArrivalSource(ground, cast, load, times, window, events));
    }
}
