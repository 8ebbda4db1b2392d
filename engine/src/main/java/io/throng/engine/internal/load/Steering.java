package io.throng.engine.internal.load;

import io.throng.plan.Plan;
import java.util.Optional;

/** Whether the number of users of a run can be changed from outside while it goes on. */
public final class Steering {

    /** What steers the users instead; empty when they can be. */
    private final Optional<String> instead;

    public Steering(Plan plan) {
        this.instead = plan.insteadOfUsers();
    }

    /**
     * Makes sure that it can.
     *
     * @throws IllegalStateException when something else steers the users; the message says what
     */
    public void require(int users, double usersPerSecond) {
        if (instead.isPresent()) {
            throw new IllegalStateException("users(" + users + ", " + usersPerSecond + ") was asked of a run in which "
                    + instead.get() + ", expected a run of users(n)");
        }
    }
}
