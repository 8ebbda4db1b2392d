package io.throng.dsl;

import io.throng.session.Response;
import io.throng.session.ThrowingFunction;

/** A check by a lambda that sees the whole response. */
record ResponseCheck(String message, ThrowingFunction<Response, Boolean> predicate) implements Check {

    @Override
    public io.throng.plan.Check toPlan() {
        return new io.throng.plan.Check.OfResponse(message, predicate);
    }
}
