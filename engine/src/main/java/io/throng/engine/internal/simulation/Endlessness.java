package io.throng.engine.internal.simulation;

import io.throng.plan.Load;
import io.throng.plan.Plan;
import io.throng.plan.load.LoadModel;
import io.throng.plan.load.UserSchedule;

/** Whether the load of a valid plan ends by itself. */
public enum Endlessness {
    /** It has a bound. */
    ENDS,
    /** It ends when a lambda says so. */
    MAY_END,
    /** It goes on until it is stopped. */
    NEVER_ENDS;

    /** Loads of scenarios, arrivals and schedules have an end of their own, or the plan must have a run time. */
    public static Endlessness of(Plan plan) {
        Load load = plan.load();
        boolean isShared =
                plan.scenarios().stream().anyMatch(scenario -> scenario.load().isEmpty());
        if (load.runTime().isPresent() || !isShared) {
            return ENDS;
        }
        if (load.model() instanceof LoadModel.Shaped shaped) {
            return shaped.shape() instanceof UserSchedule ? ENDS : MAY_END;
        }
        boolean hasIterations =
                load.iterations().isPresent() || load.totalIterations().isPresent();
        return load.model() instanceof LoadModel.Users && !hasIterations ? NEVER_ENDS : ENDS;
    }
}
