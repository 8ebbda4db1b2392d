package io.throng.engine.internal.load;

import io.throng.engine.internal.user.VirtualUser;
import java.util.function.Consumer;

/** Users that stop together. */
interface Leavers {

    /** Calls each that has not ended, on its own loop. */
    void tellAll(Consumer<VirtualUser> message);

    /** Whether all have ended. */
    boolean haveEnded();
}
