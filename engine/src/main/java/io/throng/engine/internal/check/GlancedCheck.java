package io.throng.engine.internal.check;

import io.throng.engine.internal.session.UserSession;
import org.jspecify.annotations.Nullable;

/** A check that is met at a glance nearly always; the full check has the last word where it is not. */
record GlancedCheck(Glance glance, ReadyCheck full) implements ReadyCheck {

    @Override
    public @Nullable String verify(ReceivedResponse response, UserSession session) throws Exception {
        return glance.seesItMet(response) ? null : full.verify(response, session);
    }

    @Override
    public int jsonPasses() {
        return full.jsonPasses();
    }

    @Override
    public boolean needsHeaders() {
        return full.needsHeaders();
    }

    @Override
    public boolean needsBody() {
        return full.needsBody();
    }

    @Override
    public String toString() {
        return full.toString();
    }
}
