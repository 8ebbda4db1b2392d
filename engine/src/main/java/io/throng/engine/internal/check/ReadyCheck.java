package io.throng.engine.internal.check;

import io.throng.engine.internal.session.UserSession;
import org.jspecify.annotations.Nullable;

/** A check made ready to run. */
public interface ReadyCheck {

    /**
     * Looks at a response.
     *
     * @return null when it is as expected, else what to say; a value to be saved has been saved
     * @throws Exception what a lambda of the check throws
     */
    @Nullable
    String verify(ReceivedResponse response, UserSession session) throws Exception;

    /** Whether the header lines must be kept for this check. */
    boolean needsHeaders();

    /** Whether the body must be kept for this check. */
    boolean needsBody();
}
