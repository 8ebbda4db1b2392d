package io.throng.engine.internal.compile;

import io.throng.metrics.internal.ScheduleName;
import io.throng.metrics.internal.SeriesName;
import io.throng.metrics.internal.SeriesTable;
import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Numbers the series of a plan: requests and calls first, then groups, each by name. */
final class SeriesIndex {

    private static final String GROUP = "GROUP";

    private final List<SeriesName> requests;
    private final List<SeriesName> groups;
    private final List<ScheduleName> schedules;

    SeriesIndex(Plan plan) {
        TreeSet<SeriesName> requestNames = new TreeSet<>();
        TreeSet<SeriesName> groupNames = new TreeSet<>();
        for (ScenarioPlan scenario : plan.scenarios()) {
            Stream.concat(
                            Stream.of(scenario.onStart(), scenario.onStop()),
                            scenario.tasks().stream().map(task -> task.steps()))
                    .forEach(steps -> collect(steps, requestNames, groupNames));
        }
        requests = new ArrayList<>(requestNames);
        groups = new ArrayList<>(groupNames);
        schedules = plan.scenarios().stream()
                .map(scenario -> new ScheduleName(scenario.name(), plan.hasArrivals(scenario)))
                .toList();
    }

    private static void collect(List<Step> steps, Set<SeriesName> requests, Set<SeriesName> groups) {
        for (Step step : steps) {
            if (step instanceof Step.Group group) {
                groups.add(name(group));
                collect(group.steps(), requests, groups);
            } else if (!(step instanceof Step.Pause) && !(step instanceof Step.Run)) {
                requests.add(name(step));
            }
        }
    }

    private static SeriesName name(Step step) {
        if (step instanceof Step.Request request) {
            return new SeriesName(request.method(), request.name());
        }
        if (step instanceof Step.Call call) {
            return new SeriesName("CALL", call.name());
        }
        if (step instanceof Step.Blocking blocking) {
            return new SeriesName("BLOCKING", blocking.name());
        }
        return new SeriesName(GROUP, ((Step.Group) step).name());
    }

    int of(Step step) {
        SeriesName name = name(step);
        return step instanceof Step.Group
                ? requests.size() + Collections.binarySearch(groups, name)
                : Collections.binarySearch(requests, name);
    }

    SeriesTable table() {
        return new SeriesTable(requests, groups, schedules);
    }
}
