package io.throng.plan;

import io.throng.plan.internal.Durations;
import io.throng.plan.load.LoadModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Writes a plan for a human reader, one line a thing, indented by nesting. */
final class PlanDescription {

    private static final String INDENT = "  ";

    private final Plan plan;
    private final StringBuilder text = new StringBuilder();

    PlanDescription(Plan plan) {
        this.plan = plan;
    }

    String text() {
        line(0, "load test" + (plan.baseUrl().isEmpty() ? "" : " of " + HttpUrl.masked(plan.baseUrl())));
        line(1, load(plan.load()));
        line(1, plan.seed().isPresent() ? "seed " + plan.seed().getAsLong() : "a new seed each run");
        line(1, http(plan.http()));
        plan.scenarios().forEach(this::scenario);
        return text.toString();
    }

    private static String load(Load load) {
        List<String> bounds = new ArrayList<>();
        load.runTime().ifPresent(time -> bounds.add("for " + Durations.text(time)));
        load.iterations().ifPresent(count -> bounds.add(counted(count, "iteration") + " each"));
        load.totalIterations().ifPresent(count -> bounds.add(counted(count, "iteration") + " in all"));
        String until = bounds.isEmpty() ? "until stopped" : String.join(" or ", bounds);
        return model(load.model()) + ", " + until + "; " + Durations.text(load.stopTimeout()) + " to stop";
    }

    private static String model(LoadModel model) {
        return model instanceof LoadModel.Users users
                ? counted(users.users(), "user") + ", " + number(users.spawnRate()) + " started per second"
                : model.toString();
    }

    private static String http(HttpSettings http) {
        return connections(http.connections()) + ", request timeout " + Durations.text(http.requestTimeout())
                + ", connect timeout "
                + Durations.text(http.connectTimeout())
                + (http.trustAll() ? ", certificates are not verified" : "")
                + (http.headers().isEmpty() ? "" : ", with " + headers(http.headers()));
    }

    private static String connections(ConnectionUse use) {
        return use instanceof ConnectionUse.Shared shared
                ? counted(shared.max(), "shared connection")
                : "a connection for each user";
    }

    private void scenario(ScenarioPlan scenario) {
        String share = scenario.fixedCount().isPresent()
                ? "exactly " + counted(scenario.fixedCount().getAsInt(), "user")
                : "weight " + scenario.weight();
        line(
                0,
                "scenario \"" + scenario.name() + "\": " + share + ", " + scenario.thinkTime()
                        + (scenario.inOrder() ? ", tasks in order" : ""));
        block("on start", scenario.onStart());
        long weights = LongStream.concat(
                        LongStream.of(0), scenario.tasks().stream().mapToLong(TaskPlan::weight))
                .sum();
        for (TaskPlan task : scenario.tasks()) {
            String times = scenario.inOrder()
                    ? counted(task.weight(), "time")
                    : String.format(Locale.ROOT, "weight %d, %.1f %%", task.weight(), 100.0 * task.weight() / weights);
            block("task \"" + task.name() + "\" (" + times + ")", task.steps());
        }
        block("on stop", scenario.onStop());
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

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private void line(int depth, String content) {
        text.append(INDENT.repeat(depth)).append(content).append('\n');
    }
}
