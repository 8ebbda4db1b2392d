package io.throng.engine.internal.load;

import io.throng.engine.internal.user.Worker;
import java.util.List;

/**
 * Deals the users of the closed model out to the workers in turn and numbers them within their scenarios, whatever
 * source they belong to. On the control loop.
 */
public final class Dealer {

    private final List<Worker> workers;
    private final long[] numbers;
    private int dealt;

    public Dealer(List<Worker> workers, int scenarios) {
        this.workers = workers;
        this.numbers = new long[scenarios];
    }

    /** Where the next user lives. */
    Worker nextWorker() {
        Worker worker = workers.get(dealt);
        dealt = (dealt + 1) % workers.size();
        return worker;
    }

    /** The number of the next user of a scenario of the plan. */
    long nextNumber(int scenario) {
        return numbers[scenario]++;
    }
}
