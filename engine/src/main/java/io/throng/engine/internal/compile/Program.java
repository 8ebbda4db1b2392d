package io.throng.engine.internal.compile;

import io.throng.engine.internal.request.OriginTable;
import io.throng.engine.internal.user.Script;
import io.throng.metrics.internal.SeriesTable;
import io.throng.plan.Schedules;
import java.util.List;

/**
 * A plan made ready to run. Scripts are shared by all loops; each loop takes a copy of the origins.
 *
 * @param scripts one for each scenario, in the order of the plan
 * @param schedules what is known of the loads; shared by all loops, too
 * @param series all that requests and groups are counted in
 * @param origins where requests go, as far as the plan tells
 */
public record Program(List<Script> scripts, Schedules schedules, SeriesTable series, OriginTable origins) {

    public Program {
        scripts = List.copyOf(scripts);
    }
}
