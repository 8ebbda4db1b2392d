package io.throng.dsl;

import io.throng.plan.Source;
import io.throng.session.Response;
import io.throng.session.ThrowingFunction;

/** Words for checks: what to look at. */
abstract class CheckWords extends HttpWords {

    CheckWords() {}

    /** The status code. A request that checks it does not fail by the general rule that 400 and above are errors. */
    public static NumberValue status() {
        return new NumberValue(new Source.Status());
    }

    /** The first header of that name, in whatever case. */
    public static TextValue header(String name) {
        return new TextValue(new Source.Header(name));
    }

    /** The body as text. */
    public static TextValue body() {
        return new TextValue(new Source.BodyText());
    }

    /** The length of the body in bytes. */
    public static NumberValue bodySize() {
        return new NumberValue(new Source.BodySize());
    }

    /** What a JSONPath finds in the body, such as {@code $.items[0].id}. */
    public static JsonValue jsonPath(String path) {
        return new JsonValue(new Source.JsonPath(path));
    }

    /** The time the answer took. */
    public static LatencyValue latency() {
        return new LatencyValue();
    }

    /**
     * A check by a lambda.
     *
     * @param message what to say when the lambda answers false
     * @param predicate looks at the response, on the event loop; must not block
     */
    public static Check check(String message, ThrowingFunction<Response, Boolean> predicate) {
        return new ResponseCheck(message, predicate);
    }
}
