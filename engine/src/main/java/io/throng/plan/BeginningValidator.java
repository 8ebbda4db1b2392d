package io.throng.plan;

import io.throng.plan.internal.Durations;
import io.throng.plan.internal.Nearest;
import io.throng.plan.load.Beginning;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Finds loads that cannot begin. Lengths and offsets must have been found right before. */
final class BeginningValidator {

    private final Plan plan;
    private final Timetable timetable;
    private final BiConsumer<String, String> problems;

    BeginningValidator(Plan plan, BiConsumer<String, String> problems) {
        this.plan = plan;
        this.timetable = new Timetable(plan);
        this.problems = problems;
    }

    /**
     * Looks at one load.
     *
     * @param scenario which has it, or any of those that share it
     */
    void validate(String path, ScenarioPlan scenario, Beginning beginning) {
        Optional<String> problem =
                beginning.after().flatMap(after -> after(scenario, after)).or(() -> beforeTheEnd(scenario));
        problem.ifPresent(text -> problems.accept(path, text));
    }

    private Optional<String> after(ScenarioPlan scenario, String after) {
        String given = "after is \"" + after + "\", ";
        Optional<ScenarioPlan> other = timetable.named(after);
        if (other.isEmpty()) {
            List<String> names =
                    plan.scenarios().stream().map(ScenarioPlan::name).toList();
            return Optional.of(given + "expected the name of another scenario" + Nearest.hint(after, names));
        }
        List<String> chain = timetable.chain(scenario);
        boolean sharesItsLoad = scenario.load().isEmpty() && other.get().load().isEmpty();
        if (after.equals(scenario.name()) || sharesItsLoad) {
            return Optional.of(given + "the scenario itself, expected another with a load of its own");
        }
        if (chain.lastIndexOf(scenario.name()) > 0) {
            return Optional.of(given + "which comes after this one (" + String.join(" after ", chain)
                    + "), expected one that does not");
        }
        return timetable.end(other.get()).isEmpty() && isTheCause(other.get())
                ? Optional.of(given + "whose load never ends by itself, expected one that does")
                : Optional.empty();
    }

    /** What comes after something that never ends never ends either; only the first of a chain is told. */
    private boolean isTheCause(ScenarioPlan other) {
        return timetable.start(other).isPresent();
    }

    private Optional<String> beforeTheEnd(ScenarioPlan scenario) {
        Optional<Duration> runTime = plan.load().runTime();
        return timetable
                .start(scenario)
                .filter(start -> runTime.map(time -> start.compareTo(time) >= 0).orElse(false))
                .map(start ->
                        "begins after " + Durations.text(start) + " at the earliest, expected less than the run time"
                                + " of " + Durations.text(runTime.orElse(Duration.ZERO)));
    }
}
