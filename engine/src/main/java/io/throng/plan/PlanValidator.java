package io.throng.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds everything that keeps a plan from being run. */
final class PlanValidator {

    private final Plan plan;
    private final List<Problem> problems = new ArrayList<>();
    private final LoadValidator loads;

    PlanValidator(Plan plan) {
        this.plan = plan;
        this.loads = new LoadValidator(plan, this::problem);
    }

    List<Problem> problems() {
        baseUrl();
        http();
        loads.validate();
        scenarios();
        return List.copyOf(problems);
    }

    /** What was found of the loads; complete when there is no problem. */
    Schedules schedules() {
        return loads.schedules();
    }

    private void baseUrl() {
        if (!plan.baseUrl().isEmpty()) {
            refuse("base URL", thrownBy(this::parseBaseUrl));
        }
    }

    private void parseBaseUrl() {
        if (HttpUrl.parse(plan.baseUrl()).path().indexOf('?') >= 0) {
            throw new IllegalArgumentException(
                    "URL is \"" + HttpUrl.masked(plan.baseUrl()) + "\" with a query, expected nothing behind the path");
        }
    }

    private void http() {
        HttpSettings http = plan.http();
        refuse("http", TimeLimits.positive("request timeout", http.requestTimeout()));
        refuse("http", TimeLimits.positive("connect timeout", http.connectTimeout()));
        if (http.connections() instanceof ConnectionUse.Shared shared && shared.max() < 1) {
            problem("http", "shared connections are " + shared.max() + ", expected 1 or more");
        }
        new StepValidator("http", plan, this::problem).headers(http.headers());
    }

    private void scenarios() {
        if (plan.scenarios().isEmpty()) {
            problem("", "there is no scenario, expected one at least: loadTest(scenario().task(get(\"/\")))");
        }
        Set<String> names = new HashSet<>();
        for (ScenarioPlan scenario : plan.scenarios()) {
            String path = "scenario \"" + scenario.name() + "\"";
            if (!names.add(scenario.name())) {
                problem(path, "the name is used twice, expected a name of its own for each scenario");
            }
            scenario(path, scenario);
        }
    }

    private void scenario(String path, ScenarioPlan scenario) {
        if (scenario.weight() < 1 && scenario.fixedCount().isEmpty()) {
            problem(path, "weight is " + scenario.weight() + ", expected 1 or more");
        }
        if (scenario.fixedCount().isPresent() && scenario.fixedCount().getAsInt() < 1) {
            problem(path, "fixed count is " + scenario.fixedCount().getAsInt() + ", expected 1 or more");
        }
        thinkTime(path, scenario.thinkTime());
        steps(path + " > on start", scenario.onStart());
        if (scenario.tasks().isEmpty()) {
            problem(path, "there is no task, expected one at least: .task(get(\"/\"))");
        }
        weights(path, scenario.tasks());
        for (TaskPlan task : scenario.tasks()) {
            String taskPath = path + " > task \"" + task.name() + "\"";
            if (task.weight() < 1) {
                problem(taskPath, "weight is " + task.weight() + ", expected 1 or more");
            }
            if (task.steps().isEmpty()) {
                problem(taskPath, "there is no step, expected one at least");
            }
            steps(taskPath, task.steps());
        }
        steps(path + " > on stop", scenario.onStop());
        new VariableValidator(path, scenario, plan.http().headers(), this::problem).validate();
    }

    private void weights(String path, List<TaskPlan> tasks) {
        long together = tasks.stream().mapToLong(TaskPlan::weight).sum();
        if (together > Integer.MAX_VALUE) {
            problem(
                    path,
                    "the weights of the tasks are " + together + " together, expected " + Integer.MAX_VALUE
                            + " at most");
        }
    }

    private void thinkTime(String path, Wait wait) {
        if (wait instanceof Wait.Between between) {
            refuse(path, TimeLimits.range("wait", between.min(), between.max()));
        } else if (wait instanceof Wait.Pacing pacing) {
            refuse(path, TimeLimits.positive("pacing", pacing.period()));
            refuse(path, OpenLoadValidator.drop(pacing.late()));
        }
    }

    private void steps(String path, List<Step> steps) {
        for (Step step : steps) {
            String stepPath = path + " > " + step.label();
            if (step instanceof Step.Request request) {
                new StepValidator(stepPath, plan, this::problem).request(request);
            } else if (step instanceof Step.Pause pause) {
                refuse(stepPath, TimeLimits.range("pause", pause.min(), pause.max()));
            } else if (step instanceof Step.Group group) {
                if (group.steps().isEmpty()) {
                    problem(stepPath, "there is no step, expected one at least");
                }
                steps(stepPath, group.steps());
            }
        }
    }

    private void refuse(String path, Optional<String> message) {
        message.ifPresent(text -> problem(path, text));
    }

    static Optional<String> thrownBy(Runnable attempt) {
        try {
            attempt.run();
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private void problem(String path, String message) {
        problems.add(new Problem(path, message));
    }
}
