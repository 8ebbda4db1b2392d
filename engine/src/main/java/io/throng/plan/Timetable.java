package io.throng.plan;

import io.throng.plan.load.Beginning;
import io.throng.plan.load.LoadModel;
import io.throng.plan.load.OpenLoad;
import io.throng.plan.load.ScenarioLoad;
import io.throng.plan.load.UserSchedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When the loads of a plan can begin and end at the earliest, as far as the plan tells. */
final class Timetable {

    private final Plan plan;

    Timetable(Plan plan) {
        this.plan = plan;
    }

    /** When a scenario's load begins, were nobody to need any time; empty when it never can. */
    Optional<Duration> start(ScenarioPlan scenario) {
        Beginning beginning = beginning(scenario);
        Optional<Duration> base = beginning.after().isEmpty()
                ? Optional.of(Duration.ZERO)
                : beginning.after().flatMap(this::named).flatMap(this::end);
        return base.map(beginning.offset()::plus);
    }

    /** When a scenario's load ends, were nobody to need any time; empty when it never does by itself. */
    Optional<Duration> end(ScenarioPlan scenario) {
        return isCircular(scenario)
                ? Optional.empty()
                : start(scenario).flatMap(start -> shortest(scenario).map(start::plus));
    }

    private Optional<Duration> shortest(ScenarioPlan scenario) {
        if (scenario.load().isPresent()) {
            return scenario.load().flatMap(ScenarioLoad::length);
        }
        return endsByIterations() || isShapedByTheRun()
                ? Optional.of(Duration.ZERO)
                : length(plan.load().model());
    }

    /** How long the model that scenarios share lasts; empty when it goes on, or ends when its shape says so. */
    static Optional<Duration> length(LoadModel model) {
        if (model instanceof OpenLoad open) {
            return open.length();
        }
        return model instanceof LoadModel.Shaped shaped && shaped.shape() instanceof UserSchedule schedule
                ? schedule.length()
                : Optional.empty();
    }

    /** How long all loads together last; empty when that is only known once they run. */
    Optional<Duration> length() {
        Duration longest = Duration.ZERO;
        for (ScenarioPlan scenario : plan.scenarios()) {
            Optional<Duration> end = isKnown(scenario) ? end(scenario) : Optional.empty();
            if (end.isEmpty()) {
                return Optional.empty();
            }
            longest = end.get().compareTo(longest) > 0 ? end.get() : longest;
        }
        return Optional.of(longest);
    }

    /** Iterations and shapes may end a load at any time, and those that come after another wait for its users. */
    private boolean isKnown(ScenarioPlan scenario) {
        boolean isLengthKnown = scenario.load().isPresent() || (!endsByIterations() && !isShapedByTheRun());
        return isLengthKnown && beginning(scenario).after().isEmpty();
    }

    private boolean endsByIterations() {
        return plan.load().iterations().isPresent()
                || plan.load().totalIterations().isPresent();
    }

    private boolean isShapedByTheRun() {
        return plan.load().model() instanceof LoadModel.Shaped shaped && !(shaped.shape() instanceof UserSchedule);
    }

    Optional<ScenarioPlan> named(String name) {
        return plan.scenarios().stream()
                .filter(scenario -> scenario.name().equals(name))
                .findFirst();
    }

    /** The scenario, the one it comes after and so on, as far as there are any, up to one that was named before. */
    List<String> chain(ScenarioPlan scenario) {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<ScenarioPlan> next = Optional.of(scenario);
        while (next.isPresent()) {
            ScenarioPlan current = next.get();
            names.add(current.name());
            next = seen.add(current.name()) ? beginning(current).after().flatMap(this::named) : Optional.empty();
        }
        return names;
    }

    private boolean isCircular(ScenarioPlan scenario) {
        List<String> chain = chain(scenario);
        return chain.indexOf(chain.get(chain.size() - 1)) < chain.size() - 1;
    }

    private Beginning beginning(ScenarioPlan scenario) {
        if (scenario.load().isPresent()) {
            return scenario.load().get().beginning();
        }
        return plan.load().model() instanceof OpenLoad open ? open.beginning() : Beginning.AT_START;
    }
}
