package io.throng.engine.internal.load;

import io.throng.plan.load.Target;
import org.jspecify.annotations.Nullable;

/** A population that is told again and again how many it should be. On the control loop. */
final class SteeredUsers {

    private final Population population;
    private Target.@Nullable Users target;

    SteeredUsers(Population population) {
        this.population = population;
    }

    Population population() {
        return population;
    }

    /** Begins a move in place of the one before; the same target again is none, so one in progress goes on as it is. */
    void moveTo(Target.Users users) {
        if (!users.equals(target)) {
            target = users;
            population.moveTo(users.users(), users.spawnRate());
        }
    }
}
