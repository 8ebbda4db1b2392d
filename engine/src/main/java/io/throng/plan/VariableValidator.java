package io.throng.plan;

import io.throng.plan.internal.Nearest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Finds variables that templates of a scenario read and that nothing in it ever sets. A lambda with a session may set
 * anything, so where there is one this is left to the run.
 */
final class VariableValidator {

    private final String path;
    private final ScenarioPlan scenario;
    private final List<Field> generalHeaders;
    private final BiConsumer<String, String> problems;
    private final Set<String> written = new TreeSet<>();
    private boolean hasLambda;

    VariableValidator(
            String path, ScenarioPlan scenario, List<Field> generalHeaders, BiConsumer<String, String> problems) {
        this.path = path;
        this.scenario = scenario;
        this.generalHeaders = generalHeaders;
        this.problems = problems;
        this.hasLambda = scenario.thinkTime() instanceof Wait.Computed
                || generalHeaders.stream().anyMatch(header -> header.value() instanceof Computed);
    }

    void validate() {
        eachStep(this::collectWrites);
        if (!hasLambda) {
            refuseUnset(path + " > general headers", generalHeaders.stream().map(Field::value));
            eachStep(this::refuseUnsetReads);
        }
    }

    private void eachStep(BiConsumer<String, Step> visitor) {
        visit(path + " > on start", scenario.onStart(), visitor);
        scenario.tasks().forEach(task -> visit(path + " > task \"" + task.name() + "\"", task.steps(), visitor));
        visit(path + " > on stop", scenario.onStop(), visitor);
    }

    private static void visit(String path, List<Step> steps, BiConsumer<String, Step> visitor) {
        for (Step step : steps) {
            String stepPath = path + " > " + step.label();
            visitor.accept(stepPath, step);
            if (step instanceof Step.Group group) {
                visit(stepPath, group.steps(), visitor);
            }
        }
    }

    private void collectWrites(String stepPath, Step step) {
        if (step instanceof Step.Request request) {
            request.checks().stream()
                    .filter(Check.OfValue.class::isInstance)
                    .flatMap(check -> ((Check.OfValue) check).saveAs().stream())
                    .forEach(written::add);
            hasLambda |= texts(request).anyMatch(Computed.class::isInstance);
        } else {
            hasLambda |= step instanceof Step.Run || step instanceof Step.Call || step instanceof Step.Blocking;
        }
    }

    private void refuseUnsetReads(String stepPath, Step step) {
        if (step instanceof Step.Request request) {
            refuseUnset(stepPath, texts(request));
        }
    }

    private void refuseUnset(String place, Stream<Text> texts) {
        Set<String> reads = new LinkedHashSet<>();
        texts.forEach(text -> addReads(text, reads));
        reads.removeAll(written);
        reads.forEach(
                name -> problems.accept(place, "variable \"" + name + "\" is never set" + Nearest.hint(name, written)));
    }

    private static void addReads(Text text, Set<String> reads) {
        if (text instanceof Template template
                && PlanValidator.thrownBy(template::parts).isEmpty()) {
            template.parts().stream()
                    .filter(Template.Variable.class::isInstance)
                    .forEach(part -> reads.add(((Template.Variable) part).name()));
        }
    }

    private static Stream<Text> texts(Step.Request request) {
        Stream<Text> fields = Stream.of(request.headers(), request.query(), formFields(request.body()))
                .flatMap(List::stream)
                .map(Field::value);
        Stream<Text> body = request.body() instanceof Body.Content content ? Stream.of(content.text()) : Stream.empty();
        Stream<Text> expected = request.checks().stream()
                .filter(Check.OfValue.class::isInstance)
                .flatMap(check -> expectedTexts(((Check.OfValue) check).condition()));
        return Stream.of(Stream.of(request.url()), fields, body, expected).flatMap(stream -> stream);
    }

    /** The expected values that may be templates. */
    static Stream<Text> expectedTexts(Condition condition) {
        Stream<?> values = Stream.empty();
        if (condition instanceof Condition.Is is) {
            values = Stream.of(is.expected());
        } else if (condition instanceof Condition.Not not) {
            values = Stream.of(not.unexpected());
        } else if (condition instanceof Condition.In in) {
            values = in.expected().stream();
        } else if (condition instanceof Condition.Contains contains) {
            values = Stream.of(contains.part());
        }
        return values.filter(String.class::isInstance).map(value -> new Template((String) value));
    }

    private static List<Field> formFields(Body body) {
        return body instanceof Body.Form form ? form.fields() : List.of();
    }
}
