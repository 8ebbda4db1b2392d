package io.throng.engine.internal.load;

import io.throng.plan.internal.Durations;
import io.throng.plan.internal.Nearest;
import io.throng.plan.load.LoadModel;
import io.throng.plan.load.LoadShape;
import io.throng.plan.load.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks a load shape and refuses nonsense.
 *
 * @param scenarios those that it may name
 */
record ShapeCall(LoadShape shape, List<String> scenarios) {

    /**
     * The shape's answer.
     *
     * @throws Exception what the shape throws
     * @throws IllegalStateException when the answer cannot be followed; the message says when it was given, what it is
     *     and what is expected
     */
    Target at(LoadShape.Now now) throws Exception {
        @Nullable Target target = shape.at(now);
        String when = " after " + Durations.text(now.elapsed());
        if (target == null) {
            throw refusal("null" + when + ", expected target(users, spawnRate) or stop()");
        }
        if (target instanceof Target.Users users) {
            check(users, when);
        } else if (target instanceof Target.ByScenario byScenario) {
            byScenario.scenarios().forEach((name, users) -> check(name, users, when));
        }
        return target;
    }

    private void check(String name, Target.Users users, String when) {
        String of = " for scenario \"" + name + "\"" + when;
        if (!scenarios.contains(name)) {
            throw refusal("a target" + of + ", expected one without a load of its own" + Nearest.hint(name, scenarios)
                    + ": \"" + String.join("\", \"", scenarios) + "\"");
        }
        check(users, of);
    }

    private static void check(Target.Users users, String when) {
        if (users.users() < 0 || users.users() > LoadModel.MOST_USERS) {
            throw refusal(users.users() + " users" + when + ", expected 0 to " + LoadModel.MOST_USERS);
        }
        if (!(users.spawnRate() > 0)) {
            throw refusal("spawn rate " + users.spawnRate() + when + ", expected more than 0 users per second");
        }
    }

    private static IllegalStateException refusal(String what) {
        return new IllegalStateException("load shape returned " + what);
    }
}
