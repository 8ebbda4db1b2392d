package io.throng.engine.internal.preview;

import io.throng.metrics.Interval;
import io.throng.metrics.Preview.Moment;
import java.util.ArrayList;
import java.util.List;

/** Makes the moments of a preview of the timeline of a simulation: so many that a chart can show them. */
final class Moments {

    private static final int MOST = 200;

    private Moments() {}

    /** At most 200, equally long but for the last; what happened at the very end belongs to the last. */
    static List<Moment> of(List<Interval> timeline) {
        int together = (timeline.size() + MOST - 1) / MOST;
        List<Moment> moments = new ArrayList<>();
        for (int from = 0; from < timeline.size(); from += together) {
            add(moments, moment(timeline.subList(from, Math.min(timeline.size(), from + together))));
        }
        return moments;
    }

    private static Moment moment(List<Interval> neighbours) {
        Interval last = neighbours.get(neighbours.size() - 1);
        return new Moment(
                neighbours.get(0).from(),
                last.elapsed(),
                last.users(),
                neighbours.stream().mapToLong(Interval::arrivals).sum(),
                neighbours.stream()
                        .mapToLong(interval -> interval.total().count())
                        .sum());
    }

    private static void add(List<Moment> moments, Moment next) {
        boolean hasLength = !next.from().equals(next.to());
        if (hasLength || moments.isEmpty()) {
            moments.add(next);
        } else {
            Moment last = moments.remove(moments.size() - 1);
            moments.add(new Moment(
                    last.from(),
                    last.to(),
                    last.users(),
                    last.arrivals() + next.arrivals(),
                    last.requests() + next.requests()));
        }
    }

    /** The same with other users at the end. */
    static List<Moment> endingWith(int users, List<Moment> moments) {
        List<Moment> all = new ArrayList<>(moments);
        Moment last = all.remove(all.size() - 1);
        all.add(new Moment(last.from(), last.to(), users, last.arrivals(), last.requests()));
        return all;
    }
}
