package io.throng.engine.internal.load;

import io.throng.plan.ScenarioPlan;
import java.util.List;

/**
 * Shares users among scenarios. Fixed counts are filled first; of the others, the next user goes, among the scenarios
 * that would be behind their share by weight, to the one that would be a whole user behind soonest. So every prefix is
 * within one user of the ideal share, which always giving to the one farthest behind does not achieve. The rule is that
 * of R. Tijdeman, "The chairman assignment problem", Discrete Mathematics 32 (1980).
 */
final class UserShare {

    private final int[] weights;
    private final int[] fixed;
    private final long[] counts;
    private final long totalWeight;
    private long weighted;

    UserShare(List<ScenarioPlan> scenarios) {
        weights = scenarios.stream()
                .mapToInt(scenario -> scenario.fixedCount().isPresent() ? 0 : scenario.weight())
                .toArray();
        fixed = scenarios.stream()
                .mapToInt(scenario -> scenario.fixedCount().orElse(0))
                .toArray();
        counts = new long[weights.length];
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
            scenario = mostUrgent();
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

    private int mostUrgent() {
        int best = -1;
        for (int i = 0; i < weights.length; i++) {
            if (behind(i) > 0 && (best < 0 || isMoreUrgent(i, best))) {
                best = i;
            }
        }
        return best;
    }

    /** How far a scenario would be behind its share if the next user went elsewhere, in users times the total weight. */
    private long behind(int scenario) {
        return weights[scenario] * (weighted + 1) - counts[scenario] * totalWeight;
    }

    /** A share of w / total is a whole user behind after (count + 1) * total / w users. */
    private boolean isMoreUrgent(int scenario, int other) {
        long mine = (counts[scenario] + 1) * weights[other];
        long theirs = (counts[other] + 1) * weights[scenario];
        return mine == theirs ? behind(scenario) > behind(other) : mine < theirs;
    }
}
