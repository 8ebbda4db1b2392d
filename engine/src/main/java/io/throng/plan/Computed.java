package io.throng.plan;

import io.throng.session.Session;
import io.throng.session.ThrowingFunction;

/**
 * A text that a lambda makes: what it returns, as {@link String#valueOf(Object)} writes it.
 *
 * @param function called on the user's event loop each time the text is needed; must not block
 */
public record Computed(ThrowingFunction<Session, ?> function) implements Text {

    @Override
    public String toString() {
        return "(lambda)";
    }
}
