package io.throng.plan;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Finds what is wrong with one request. */
final class StepValidator {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

    private final String path;
    private final Plan plan;
    private final BiConsumer<String, String> problems;

    StepValidator(String path, Plan plan, BiConsumer<String, String> problems) {
        this.path = path;
        this.plan = plan;
        this.problems = problems;
    }

    void request(Step.Request request) {
        if (!request.method().matches(TOKEN)) {
            problem("method is \"" + request.method() + "\", expected letters such as GET");
        }
        text(request.url());
        if (request.url() instanceof Template url) {
            url(url.source());
        }
        headers(request.headers());
        request.query().forEach(field -> text(field.value()));
        body(request.body());
        request.timeout()
                .flatMap(timeout -> TimeLimits.positive("timeout", timeout))
                .ifPresent(this::problem);
        request.checks().forEach(this::check);
    }

    private void url(String source) {
        if (HttpUrl.isAbsolute(source)) {
            literalAuthority(source);
        } else if (plan.baseUrl().isEmpty() && !source.startsWith("#{")) {
            problem("URL is \"" + source + "\" and there is no base URL, expected .baseUrl(\"http://host\")"
                    + " or a URL that begins with http:// or https://");
        }
    }

    /** The host must be right from the start, unless a variable is part of it. */
    private void literalAuthority(String source) {
        int end = HttpUrl.pathStart(source);
        if (!source.startsWith("#{", end)) {
            String authority = source.substring(0, end);
            PlanValidator.thrownBy(() -> HttpUrl.parse(authority)).ifPresent(this::problem);
        }
    }

    void headers(List<Field> headers) {
        headers.forEach(this::header);
    }

    private void header(Field header) {
        String named = "header \"" + header.name() + "\" ";
        if (!header.name().matches(TOKEN)) {
            problem("header name is \"" + header.name() + "\", expected letters, digits and dashes");
        }
        if (header.name().equalsIgnoreCase("Content-Length")) {
            problem(named + "is given, expected none: it is written for every request");
        }
        if (header.name().equalsIgnoreCase("Transfer-Encoding")) {
            problem(named + "is given, expected none: bodies are sent with their length");
        }
        if (header.value() instanceof Template value && value.source().matches("(?s).*[\\r\\n\\x00].*")) {
            problem(named + "has a line break in its value, expected a single line");
        }
        text(header.value());
    }

    private void body(Body body) {
        if (body instanceof Body.Content content) {
            text(content.text());
        } else if (body instanceof Body.Form form) {
            form.fields().forEach(field -> text(field.value()));
        }
    }

    private void check(Check check) {
        if (check instanceof Check.OfValue value) {
            if (value.source() instanceof Source.JsonPath jsonPath) {
                JsonPathSyntax.problem(jsonPath.path()).ifPresent(this::problem);
            }
            if (value.condition() instanceof Condition.Matches matches) {
                regex(matches.regex());
            }
            VariableValidator.expectedTexts(value.condition()).forEach(this::text);
        }
    }

    private void regex(String expression) {
        try {
            Pattern unused = Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            problem("regular expression is \"" + expression + "\", expected one of Java: " + e.getDescription()
                    + " near index " + e.getIndex());
        }
    }

    private void text(Text text) {
        if (text instanceof Template template) {
            PlanValidator.thrownBy(template::parts).ifPresent(this::problem);
        }
    }

    private void problem(String message) {
        problems.accept(path, message);
    }
}
