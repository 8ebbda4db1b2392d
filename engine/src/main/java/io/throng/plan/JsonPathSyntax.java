package io.throng.plan;

import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.JsonPath;
import io.throng.plan.internal.Brackets;
import java.util.Optional;

/** Looks at JSONPath expressions; apart from the rest, so that a plan without one loads nothing of JSON. */
final class JsonPathSyntax {

    private JsonPathSyntax() {}

    /** What is wrong with an expression. */
    static Optional<String> problem(String expression) {
        String expected = "jsonPath is \"" + expression + "\", expected a JSONPath such as $.items[0].id";
        try {
            JsonPath.compile(expression);
            return Brackets.areClosed(expression)
                    ? Optional.empty()
                    : Optional.of(expected + ": a bracket is not closed, or closed without being opened");
        } catch (InvalidPathException | IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            return Optional.of(message.contains("Exception") ? expected : expected + ": " + message);
        }
    }
}
