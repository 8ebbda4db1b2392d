package io.throng.engine.internal.simulation;

import io.throng.plan.Load;
import io.throng.plan.Plan;
import io.throng.plan.load.LoadModel;
import io.throng.plan.load.OpenLoad;
import io.throng.plan.load.UserSchedule;

/** Whether the load of a valid plan ends by itself. */
public enum Endlessness {
    /** It is over after a time that is known. */
    ENDS,
    /** It ends when its users have done their iterations, whenever that is. */
    BY_ITERATIONS,
    /** It ends when a lambda says so. */
    MAY_END,
    /** It goes on until it is stopped. */
    NEVER_ENDS;

    public static Endlessness of(Plan plan) {
        if (plan.load().runTime().isPresent()) {
            return ENDS;
        }
        Endlessness shared = plan.isShared() ? of(plan.load()) : ENDS;
        boolean isOneWithoutLength = plan.scenarios().stream()
                .anyMatch(scenario ->
                        scenario.load().filter(own -> own.length().isEmpty()).isPresent());
        return shared == ENDS && isOneWithoutLength ? BY_ITERATIONS : shared;
    }

    private static Endlessness of(Load load) {
        LoadModel model = load.model();
        if (model instanceof OpenLoad open) {
            return open.length().isPresent() ? ENDS : BY_ITERATIONS;
        }
        if (model instanceof LoadModel.Shaped shaped) {
            return shaped.shape() instanceof UserSchedule schedule ? of(schedule) : MAY_END;
        }
        boolean hasIterations =
                load.iterations().isPresent() || load.totalIterations().isPresent();
        return hasIterations ? BY_ITERATIONS : NEVER_ENDS;
    }

    private static Endlessness of(UserSchedule schedule) {
        return schedule.length().isPresent() ? ENDS : BY_ITERATIONS;
    }
}
