package io.throng.engine.internal.load;

import io.throng.plan.load.LoadShape;
import io.throng.plan.load.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A number of users, or one for each scenario, that a lambda says while the run goes on. */
final class ShapedSource implements LoadSource {

    private static final Target.Users NOBODY = new Target.Users(0, Double.POSITIVE_INFINITY);

    private final Ground ground;
    private final SourceEvents events;
    private final ShapeInquiry inquiry;
    private final Window window;
    private final SteeredUsers everybody;
    private final Map<String, SteeredUsers> byScenario = new LinkedHashMap<>();
    private boolean stopped;

    ShapedSource(Ground ground, Cast cast, LoadShape shape, Window window, SourceEvents events) {
        this.ground = ground;
        this.events = events;
        this.window = window;
        this.everybody = new SteeredUsers(population(cast));
        for (int i = 0; i < cast.plans().size(); i++) {
            byScenario.put(cast.plans().get(i).name(), new SteeredUsers(population(cast.only(i))));
        }
        ShapeCall call = new ShapeCall(shape, cast.names());
        this.inquiry = new ShapeInquiry(
                ground.control(),
                ground.blocking(),
                call,
                elapsed -> new ShapeNow(elapsed, users(), ground.latest().get()),
                this::answered,
                events::broke);
    }

    private Population population(Cast cast) {
        return new Population(ground, cast, window.warmUp(), this::tellIfOver);
    }

    @Override
    public void start() {
        inquiry.start(window.startNanos());
    }

    private void answered(Target target) {
        if (target instanceof Target.Stop) {
            events.ending(this);
        } else if (target instanceof Target.Users users) {
            byScenario.values().forEach(own -> own.moveTo(NOBODY));
            everybody.moveTo(users);
        } else {
            Map<String, Target.Users> named = ((Target.ByScenario) target).scenarios();
            everybody.moveTo(NOBODY);
            byScenario.forEach((name, own) -> own.moveTo(named.getOrDefault(name, NOBODY)));
        }
    }

    private List<Population> populations() {
        List<Population> all = new ArrayList<>();
        all.add(everybody.population());
        byScenario.values().forEach(own -> all.add(own.population()));
        return all;
    }

    /** However many have ended by themselves, the next answer may ask for others. */
    private void tellIfOver() {
        if ((stopped || ground.budget().isSpent()) && users() == 0) {
            inquiry.cancel();
            events.over(this);
        }
    }

    @Override
    public void stop(long atNanos) {
        stopped = true;
        inquiry.cancel();
        populations().forEach(population -> population.stop(atNanos));
    }

    @Override
    public void hurry() {
        populations().forEach(Population::hurry);
    }

    @Override
    public void spent() {
        inquiry.cancel();
        populations().forEach(Population::spent);
    }

    @Override
    public int users() {
        return populations().stream().mapToInt(Population::size).sum();
    }
}
