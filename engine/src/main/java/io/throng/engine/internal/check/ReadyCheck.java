package io.throng.engine.internal.check;

import io.throng.engine.internal.session.UserSession;
import org.jspecify.annotations.Nullable;

/** A check made ready to run. */
public interface ReadyCheck {

    /** Worth more than all passes that are cheaper than a tree. */
    int ALL_OF_IT = 100;

    /**
     * Looks at a response.
     *
     * @return null when it is as expected, else what to say; a value to be saved has been saved
     * @throws Exception what a lambda of the check throws
     */
    @Nullable
    String verify(ReceivedResponse response, UserSession session) throws Exception;

    /** Whether code of the test's author gets to see the response, and might keep it. */
    default boolean showsResponse() {
        return false;
    }

    /** Whether the header lines must be kept for this check. */
    boolean needsHeaders();

    /** Whether the body must be kept for this check. */
    boolean needsBody();

    /** How often this check passes over a JSON body to find what it looks for; {@link #ALL_OF_IT} if it needs a tree. */
    int jsonPasses();
}
