package io.throng.engine.internal.check;

import io.throng.engine.internal.session.UserSession;
import io.throng.plan.Check;
import org.jspecify.annotations.Nullable;

/** A lambda that looks at the whole response. */
public record LambdaCheck(Check.OfResponse check) implements ReadyCheck {

    @Override
    public @Nullable String verify(ReceivedResponse response, UserSession session) throws Exception {
        return check.predicate().apply(response) ? null : check.message();
    }

    @Override
    public String toString() {
        return "check " + check;
    }

    @Override
    public boolean showsResponse() {
        return true;
    }

    @Override
    public int jsonPasses() {
        return 0;
    }

    @Override
    public boolean needsHeaders() {
        return true;
    }

    @Override
    public boolean needsBody() {
        return true;
    }
}
