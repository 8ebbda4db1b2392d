package io.throng.engine.internal.simulation;

import io.throng.plan.Load;
import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.load.LoadModel;
import io.throng.plan.load.OpenLoad;
import io.throng.plan.load.UserSchedule;
import java.time.Duration;
import java.util.Optional;

/** Whether a load ends by itself. */
public enum Endlessness {
    /** It has a bound. */
    ENDS,
    /** It ends when a lambda says so, or when users that do so many iterations have done them. */
    MAY_END,
    /** It goes on until it is stopped. */
    NEVER_ENDS;

    public static Endlessness of(Plan plan) {
        if (plan.load().runTime().isPresent()) {
            return ENDS;
        }
        Endlessness most = ENDS;
        for (ScenarioPlan scenario : plan.scenarios()) {
            Endlessness own = scenario.load()
                    .map(load -> ofLength(load.length(), !(load instanceof OpenLoad) && hasIterations(plan.load())))
                    .orElseGet(() -> ofModel(plan.load()));
            most = own.compareTo(most) > 0 ? own : most;
        }
        return most == NEVER_ENDS && plan.load().totalIterations().isPresent() ? ENDS : most;
    }

    private static Endlessness ofModel(Load load) {
        if (load.model() instanceof OpenLoad open) {
            return ofLength(open.length(), false);
        }
        if (load.model() instanceof LoadModel.Shaped shaped) {
            return shaped.shape() instanceof UserSchedule schedule
                    ? ofLength(schedule.length(), hasIterations(load))
                    : MAY_END;
        }
        return hasIterations(load) ? ENDS : NEVER_ENDS;
    }

    private static boolean hasIterations(Load load) {
        return load.iterations().isPresent();
    }

    private static Endlessness ofLength(Optional<Duration> length, boolean usersEnd) {
        if (length.isPresent()) {
            return ENDS;
        }
        return usersEnd ? MAY_END : NEVER_ENDS;
    }
}
