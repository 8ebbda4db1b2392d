package io.throng.plan;

import io.throng.session.Response;
import io.throng.session.ThrowingFunction;
import java.util.Optional;

/** Something a response must live up to. */
public sealed interface Check {

    /**
     * A value of the response that must meet a condition.
     *
     * @param source what to look at
     * @param condition what is expected of it
     * @param saveAs the session variable that gets the value when the condition is met
     * @param message what to say when it is not met; empty for a message with the expected and the found value
     * @param optional whether a value that does not exist meets every condition
     */
    record OfValue(
            Source source, Condition condition, Optional<String> saveAs, Optional<String> message, boolean optional)
            implements Check {

        @Override
        public String toString() {
            return source + " " + condition
                    + saveAs.map(name -> ", saved as " + name).orElse("") + (optional ? ", optional" : "");
        }
    }

    /**
     * A lambda that looks at the whole response.
     *
     * @param message what to say when it answers false
     * @param predicate called on the user's event loop; must not block
     */
    record OfResponse(String message, ThrowingFunction<Response, Boolean> predicate) implements Check {

        @Override
        public String toString() {
            return "\"" + message + "\"";
        }
    }
}
