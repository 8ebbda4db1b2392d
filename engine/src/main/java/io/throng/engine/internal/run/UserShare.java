package io.throng.engine.internal.run;

import io.throng.plan.ScenarioPlan;
import java.util.List;

/**
 * Shares users among scenarios. Fixed counts are filled first; of the others, the next user goes to the scenario that
 * is farthest behind its share by weight, the first of equals. So every prefix is within one user of the ideal share.
 */
final class UserShare {

    private final int[] weights;
    private final int[] fixed;
    private final int[] counts;
    private final long totalWeight;
    private long weighted;

    UserShare(List<ScenarioPlan> scenarios) {
        weights = scenarios.stream()
                .mapToInt(scenario -> scenario.fixedCount().isPresent() ? 0 : scenario.weight())
                .toArray();
        fixed = scenarios.stream()
                .mapToInt(scenario -> scenario.fixedCount().orElse(0))
                .toArray();
        counts = new int[weights.length];
        long sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        totalWeight = sum;
    }

    /** The scenario of the next user, or -1 when only fixed counts are left and all are filled. */
    int take() {
        int scenario = unfilledFixed();
        if (scenario < 0 && totalWeight > 0) {
            scenario = farthestBehind();
            weighted++;
        }
        if (scenario >= 0) {
            counts[scenario]++;
        }
        return scenario;
    }

    /** A user of that scenario is gone and will not be replaced in kind. */
    void giveBack(int scenario) {
        counts[scenario]--;
        if (weights[scenario] > 0) {
            weighted--;
        }
    }

    private int unfilledFixed() {
        for (int i = 0; i < fixed.length; i++) {
            if (counts[i] < fixed[i]) {
                return i;
            }
        }
        return -1;
    }

    private int farthestBehind() {
        int best = -1;
        long largest = Long.MIN_VALUE;
        for (int i = 0; i < weights.length; i++) {
            long deficit = weights[i] * (weighted + 1) - counts[i] * totalWeight;
            if (weights[i] > 0 && deficit > largest) {
                largest = deficit;
                best = i;
            }
        }
        return best;
    }
}
