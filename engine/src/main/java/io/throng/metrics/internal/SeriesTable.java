package io.throng.metrics.internal;

import java.util.List;

/**
 * All series of a plan. Their indices, requests first and then groups, are what recorders know them by.
 *
 * @param requests counted in the total
 * @param groups not counted in it
 * @param schedules the scenarios, in the order of the plan
 */
public record SeriesTable(List<SeriesName> requests, List<SeriesName> groups, List<ScheduleName> schedules) {

    public SeriesTable {
        requests = List.copyOf(requests);
        groups = List.copyOf(groups);
        schedules = List.copyOf(schedules);
    }

    int size() {
        return requests.size() + groups.size();
    }

    SeriesName name(int index) {
        return index < requests.size() ? requests.get(index) : groups.get(index - requests.size());
    }
}
