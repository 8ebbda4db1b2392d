package io.throng.engine.internal.load;

import io.throng.plan.Plan;
import io.throng.plan.load.LoadModel;
import io.throng.plan.load.UserSchedule;
import java.util.Optional;

/** Whether the number of users of a run can be changed from outside while it goes on. */
public final class Steering {

    /** What steers the users instead; empty when they can be. */
    private final Optional<String> instead;

    public Steering(Plan plan) {
        this.instead = plan.isShared() ? by(plan.load().model()) : Optional.of("every scenario has a load of its own");
    }

    private static Optional<String> by(LoadModel model) {
        if (model instanceof LoadModel.Users) {
            return Optional.empty();
        }
        if (model instanceof LoadModel.Shaped shaped) {
            return Optional.of(
                    shaped.shape() instanceof UserSchedule
                            ? "a schedule says how many users there are"
                            : "a load shape says how many users there are");
        }
        return Optional.of("users arrive at a rate of their own");
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
