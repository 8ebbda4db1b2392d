package io.throng.engine.internal.preview;

import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.Step;
import io.throng.plan.TaskPlan;
import java.time.Duration;
import java.util.List;

/** How long iterations take when every request takes the same time. */
final class IterationTime {

    private final Duration responseTime;
    private final Duration requestTimeout;

    IterationTime(Plan plan, Duration responseTime) {
        this.responseTime = responseTime;
        this.requestTimeout = plan.http().requestTimeout();
    }

    /** On average, over the tasks by their weights and pauses by their bounds. */
    Duration mean(ScenarioPlan scenario) {
        Duration sum = Duration.ZERO;
        long weights = 0;
        for (TaskPlan task : scenario.tasks()) {
            sum = sum.plus(of(task.steps()).multipliedBy(task.weight()));
            weights += task.weight();
        }
        return sum.dividedBy(weights);
    }

    private Duration of(List<Step> steps) {
        return steps.stream().map(this::of).reduce(Duration.ZERO, Duration::plus);
    }

    private Duration of(Step step) {
        if (step instanceof Step.Request request) {
            return bounded(request.timeout().orElse(requestTimeout));
        }
        if (step instanceof Step.Call) {
            return bounded(requestTimeout);
        }
        if (step instanceof Step.Blocking) {
            return responseTime;
        }
        if (step instanceof Step.Pause pause) {
            return pause.min().plus(pause.max()).dividedBy(2);
        }
        return step instanceof Step.Group group ? of(group.steps()) : Duration.ZERO;
    }

    private Duration bounded(Duration timeout) {
        return responseTime.compareTo(timeout) < 0 ? responseTime : timeout;
    }
}
