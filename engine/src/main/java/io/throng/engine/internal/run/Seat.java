package io.throng.engine.internal.run;

import io.throng.engine.internal.user.VirtualUser;
import io.throng.engine.internal.user.Worker;
import java.util.function.Consumer;

/** A user's place in the population. */
final class Seat {

    final int scenario;
    final Worker worker;
    final VirtualUser user;
    boolean isLeaving;
    boolean ended;

    Seat(int scenario, Worker worker, VirtualUser user) {
        this.scenario = scenario;
        this.worker = worker;
        this.user = user;
    }

    /** Calls the user on its own loop. */
    void tell(Consumer<VirtualUser> message) {
        worker.loop().execute(() -> message.accept(user));
    }
}
