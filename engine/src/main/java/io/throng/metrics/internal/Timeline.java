package io.throng.metrics.internal;

import io.throng.metrics.Interval;
import java.util.ArrayList;
import java.util.List;

/** The run in intervals, never more than a fixed number: when full, neighbours are merged two by two. */
final class Timeline {

    private static final int MOST_INTERVALS = 600;
    private static final int CURRENT_INTERVALS = 5;

    private final List<Interval> intervals = new ArrayList<>();
    private final List<Interval> recent = new ArrayList<>();
    private final List<Interval> pending = new ArrayList<>();
    private int perEntry = 1;

    void add(Interval interval) {
        recent.add(interval);
        if (recent.size() > CURRENT_INTERVALS) {
            recent.remove(0);
        }
        pending.add(interval);
        if (pending.size() == perEntry) {
            intervals.add(Merging.interval(pending));
            pending.clear();
        }
        if (intervals.size() == MOST_INTERVALS) {
            halve();
        }
    }

    private void halve() {
        List<Interval> merged = new ArrayList<>();
        for (int i = 0; i < intervals.size(); i += 2) {
            merged.add(Merging.interval(intervals.subList(i, i + 2)));
        }
        intervals.clear();
        intervals.addAll(merged);
        perEntry *= 2;
    }

    boolean isEmpty() {
        return recent.isEmpty();
    }

    List<Interval> intervals() {
        List<Interval> all = new ArrayList<>(intervals);
        if (!pending.isEmpty()) {
            all.add(Merging.interval(pending));
        }
        return all;
    }

    /** The last few seconds as one interval; there must be one at least. */
    Interval current() {
        return Merging.interval(recent);
    }
}
