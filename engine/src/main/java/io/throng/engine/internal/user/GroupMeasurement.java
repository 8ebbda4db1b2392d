package io.throng.engine.internal.user;

import io.throng.metrics.internal.SeriesRecorder;
import java.util.ArrayList;
import java.util.List;

/** Measures the groups that one user is in. What it has needed for the deepest nesting so far, it keeps. */
final class GroupMeasurement {

    private static final class Group {
        private int series;
        private long startNanos;
        private boolean isOfWarmUp;
        private boolean failed;
    }

    private final Worker worker;
    private final List<Group> groups = new ArrayList<>(1);
    private int depth;

    GroupMeasurement(Worker worker) {
        this.worker = worker;
    }

    /** One begins inside of all that are open. */
    void begin(int series, long nowNanos, boolean isOfWarmUp) {
        if (depth == groups.size()) {
            groups.add(new Group());
        }
        Group group = groups.get(depth++);
        group.series = series;
        group.startNanos = nowNanos;
        group.isOfWarmUp = isOfWarmUp;
        group.failed = false;
        recorder(group).started();
    }

    private SeriesRecorder recorder(Group group) {
        return worker.recorder(group.series, group.isOfWarmUp);
    }

    /** The innermost ends. */
    void end() {
        Group group = groups.get(--depth);
        recorder(group).ended(!group.failed, worker.nanoTime() - group.startNanos, 0, 0, 0);
    }

    /** Something has failed inside of all that are open. */
    void fail() {
        for (int i = 0; i < depth; i++) {
            groups.get(i).failed = true;
        }
    }

    /** All that are open end. */
    void endAll() {
        while (depth > 0) {
            end();
        }
    }

    void interruptAll() {
        while (depth > 0) {
            recorder(groups.get(--depth)).interrupted();
        }
    }
}
