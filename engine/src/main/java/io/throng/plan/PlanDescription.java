package io.throng.plan;

import io.throng.plan.internal.Durations;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Writes a plan for a human reader, one line a thing, indented by nesting. */
final class PlanDescription {

    private static final String INDENT = "  ";

    private final Plan plan;
    private final LoadDescription loads;
    private final StringBuilder text = new StringBuilder();

    PlanDescription(Plan plan) {
        this.plan = plan;
        this.loads = new LoadDescription(plan);
    }

    String text() {
        line(0, "load test" + (plan.baseUrl().isEmpty() ? "" : " of " + HttpUrl.masked(plan.baseUrl())));
        line(1, loads.ofTest());
        line(1, plan.seed().isPresent() ? "seed " + plan.seed().getAsLong() : "a new seed each run");
        line(1, http(plan.http()));
        plan.scenarios().forEach(this::scenario);
        return text.toString();
    }

    private String http(HttpSettings http) {
        return connections(http.connections()) + ", request timeout " + Durations.text(http.requestTimeout())
                + ", connect timeout "
                + Durations.text(http.connectTimeout())
                + (http.trustAll() ? ", certificates are not verified" : "")
                + (http.headers().isEmpty() ? "" : ", with " + headers(http.headers()));
    }

    private String connections(ConnectionUse use) {
        if (use instanceof ConnectionUse.Shared shared) {
            return counted(shared.max(), "shared connection");
        }
        boolean isByModel = use instanceof ConnectionUse.ByModel;
        return "a connection for each user"
                + (isByModel && plan.scenarios().stream().anyMatch(plan::hasArrivals) ? "; arrivals share theirs" : "");
    }

    private void scenario(ScenarioPlan scenario) {
        line(
                0,
                "scenario \"" + scenario.name() + "\": " + share(scenario) + ", " + scenario.thinkTime()
                        + (scenario.inOrder() ? ", tasks in order" : ""));
        scenario.load().ifPresent(own -> line(1, loads.ofScenario(own)));
        block("on start", scenario.onStart());
        long weights = LongStream.concat(
                        LongStream.of(0), scenario.tasks().stream().mapToLong(TaskPlan::weight))
                .sum();
        for (TaskPlan task : scenario.tasks()) {
            String times = scenario.inOrder()
                    ? counted(task.weight(), "time")
                    : "weight " + task.weight() + ", " + Math.round(1000.0 * task.weight() / weights) / 10.0 + " %";
            block("task \"" + task.name() + "\" (" + times + ")", task.steps());
        }
        block("on stop", scenario.onStop());
    }

    private static String share(ScenarioPlan scenario) {
        if (scenario.load().isPresent()) {
            return "a load of its own";
        }
        return scenario.fixedCount().isPresent()
                ? "exactly " + counted(scenario.fixedCount().getAsInt(), "user")
                : "weight " + scenario.weight();
    }

    private void block(String title, List<Step> steps) {
        if (!steps.isEmpty()) {
            line(1, title);
            steps.forEach(step -> step(2, step));
        }
    }

    private void step(int depth, Step step) {
        if (step instanceof Step.Request request) {
            line(depth, request(request));
        } else if (step instanceof Step.Pause pause) {
            line(
                    depth,
                    "pause " + Durations.text(pause.min())
                            + (pause.min().equals(pause.max()) ? "" : " to " + Durations.text(pause.max())));
        } else if (step instanceof Step.Group group) {
            line(depth, group.label());
            group.steps().forEach(inner -> step(depth + 1, inner));
        } else {
            line(depth, step.label());
        }
    }

    private static String request(Step.Request request) {
        StringBuilder line = new StringBuilder(request.method() + " " + masked(request.url()));
        if (!request.name().equals(masked(request.url()))) {
            line.append(" named ").append(request.name());
        }
        if (!request.query().isEmpty()) {
            line.append(", query ").append(fields(request.query()));
        }
        if (!request.headers().isEmpty()) {
            line.append(", ").append(headers(request.headers()));
        }
        line.append(body(request.body()));
        request.timeout().ifPresent(timeout -> line.append(", timeout ").append(Durations.text(timeout)));
        if (!request.checks().isEmpty()) {
            line.append(", check ")
                    .append(request.checks().stream().map(Check::toString).collect(Collectors.joining("; ")));
        }
        return line.toString();
    }

    private static String masked(Text text) {
        return HttpUrl.masked(text.toString());
    }

    private static String body(Body body) {
        if (body instanceof Body.Content content) {
            return ", body " + (content.contentType().isEmpty() ? "text" : content.contentType());
        }
        if (body instanceof Body.Binary binary) {
            return ", body of " + counted(binary.content().length, "byte");
        }
        return body instanceof Body.Form form ? ", form " + fields(form.fields()) : "";
    }

    /** Names only: values may be secrets. */
    private static String headers(List<Field> fields) {
        return "header " + fields(fields);
    }

    private static String fields(List<Field> fields) {
        return fields.stream().map(Field::name).collect(Collectors.joining(", "));
    }

    static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private void line(int depth, String content) {
        text.append(INDENT.repeat(depth)).append(content).append('\n');
    }
}
