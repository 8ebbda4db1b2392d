package io.throng.engine.internal.run;

import io.throng.metrics.Snapshot;
import io.throng.plan.load.LoadShape;
import java.time.Duration;

/** What a load shape is told of a run. */
record ShapeNow(Duration elapsed, Snapshot snapshot) implements LoadShape.Now {

    @Override
    public int users() {
        return snapshot.users();
    }

    @Override
    public double requestsPerSecond() {
        return snapshot.currentTotal().requestsPerSecond();
    }

    @Override
    public double failuresPerSecond() {
        return snapshot.currentTotal().failuresPerSecond();
    }

    @Override
    public double failureRatio() {
        return snapshot.currentTotal().failureRatio();
    }

    @Override
    public Duration responseTime(double percent) {
        return snapshot.currentTotal().responseTime().p(percent);
    }
}
