package io.throng.engine.internal.load;

import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.user.IterationBudget;
import io.throng.engine.internal.user.Worker;
import io.throng.metrics.Snapshot;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * What all sources of a run stand on.
 *
 * @param control where they are conducted
 * @param workers where their users live
 * @param dealer who says where a user of the closed model lives
 * @param blocking runs load shapes
 * @param budget of iterations
 * @param seed of the run
 * @param stopTimeoutNanos how long who stops may take for what it is doing
 * @param latest what load shapes are told of the run
 */
public record Ground(
        Loop control,
        List<Worker> workers,
        Dealer dealer,
        Executor blocking,
        IterationBudget budget,
        long seed,
        long stopTimeoutNanos,
        Supplier<Snapshot> latest) {

    public Ground {
        workers = List.copyOf(workers);
    }
}
