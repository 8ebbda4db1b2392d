package io.throng.engine.internal.run;

import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.user.IterationBudget;
import io.throng.engine.internal.user.Worker;
import java.util.List;

/**
 * What all sources of a run stand on.
 *
 * @param control where they are conducted
 * @param workers where their users live
 * @param dealer who says where a user of the closed model lives
 * @param budget of iterations
 * @param stopTimeoutNanos how long who stops may take for what it is doing
 */
record Ground(Loop control, List<Worker> workers, Dealer dealer, IterationBudget budget, long stopTimeoutNanos) {

    Ground {
        workers = List.copyOf(workers);
    }
}
