package io.throng.plan;

import io.throng.plan.load.ScenarioLoad;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one kind of virtual user does.
 *
 * @param name unique in the plan
 * @param weight its share of the users, among scenarios without a fixed count
 * @param fixedCount exactly how many users it has, whatever the weights
 * @param inOrder whether tasks are done in declared order, else by weighted chance
 * @param onStart steps done once before the first task
 * @param tasks what it does, one a time
 * @param onStop steps done once after the last task
 * @param thinkTime what happens between tasks
 * @param load a load of its own; empty when it shares that of the test by weight or fixed count
 */
public record ScenarioPlan(
        String name,
        int weight,
        OptionalInt fixedCount,
        boolean inOrder,
        List<Step> onStart,
        List<TaskPlan> tasks,
        List<Step> onStop,
        Wait thinkTime,
        Optional<ScenarioLoad> load) {

    public ScenarioPlan {
        onStart = List.copyOf(onStart);
        tasks = List.copyOf(tasks);
        onStop = List.copyOf(onStop);
    }

    /** With another share of the users: a weight, or a fixed count. */
    public ScenarioPlan withShare(int otherWeight, OptionalInt otherCount) {
        return new ScenarioPlan(name, otherWeight, otherCount, inOrder, onStart, tasks, onStop, thinkTime, load);
    }

    public ScenarioPlan withTasksInOrder() {
        return new ScenarioPlan(name, weight, fixedCount, true, onStart, tasks, onStop, thinkTime, load);
    }

    public ScenarioPlan withOnStart(List<Step> steps) {
        return new ScenarioPlan(name, weight, fixedCount, inOrder, steps, tasks, onStop, thinkTime, load);
    }

    public ScenarioPlan withTasks(List<TaskPlan> others) {
        return new ScenarioPlan(name, weight, fixedCount, inOrder, onStart, others, onStop, thinkTime, load);
    }

    public ScenarioPlan withOnStop(List<Step> steps) {
        return new ScenarioPlan(name, weight, fixedCount, inOrder, onStart, tasks, steps, thinkTime, load);
    }

    public ScenarioPlan withThinkTime(Wait other) {
        return new ScenarioPlan(name, weight, fixedCount, inOrder, onStart, tasks, onStop, other, load);
    }

    /** With a load of its own. */
    public ScenarioPlan withLoad(ScenarioLoad own) {
        return new ScenarioPlan(name, weight, fixedCount, inOrder, onStart, tasks, onStop, thinkTime, Optional.of(own));
    }
}
