package io.throng.plan;

import java.util.List;

/**
 * One iteration's work.
 *
 * @param name for messages and descriptions
 * @param weight its share among the tasks; in order, how often in a row it is done
 * @param steps in the order they are done
 */
public record TaskPlan(String name, int weight, List<Step> steps) {

    public TaskPlan {
        steps = List.copyOf(steps);
    }
}
