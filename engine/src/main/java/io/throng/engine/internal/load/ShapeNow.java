package io.throng.engine.internal.load;

import io.throng.metrics.Snapshot;
import io.throng.plan.load.LoadShape;
import java.time.Duration;

/**
 * What a load shape is told of a run.
 *
 * @param users those it steers, at this very moment
 * @param snapshot the latest
 */
record ShapeNow(Duration elapsed, int users, Snapshot snapshot) implements LoadShape.Now {

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
