package io.throng.engine.internal.load;

import io.throng.engine.internal.user.Script;
import io.throng.plan.ScenarioPlan;
import java.util.List;
import java.util.OptionalInt;

/**
 * Scenarios that share a load.
 *
 * @param plans one at least
 * @param scripts in the same order
 */
record Cast(List<ScenarioPlan> plans, List<Script> scripts) {

    Cast {
        plans = List.copyOf(plans);
        scripts = List.copyOf(scripts);
    }

    List<String> names() {
        return plans.stream().map(ScenarioPlan::name).toList();
    }

    /** One of them, with all of a load for itself. */
    Cast only(int index) {
        return new Cast(List.of(plans.get(index)), List.of(scripts.get(index))).byWeight();
    }

    /** The same without fixed counts. */
    Cast byWeight() {
        List<ScenarioPlan> weighted = plans.stream()
                .map(plan -> plan.withShare(Math.max(1, plan.weight()), OptionalInt.empty()))
                .toList();
        return new Cast(weighted, scripts);
    }
}
