package io.throng.plan.load;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a shape asks for. */
public sealed interface Target {

    /**
     * So many users, shared by the scenarios by weight.
     *
     * @param users 0 or more
     * @param spawnRate how many start or stop in a second until then, more than 0; infinite for all at once
     */
    record Users(int users, double spawnRate) implements Target {}

    /** Users of certain scenarios. Scenarios that are not named go to none at once. */
    record ByScenario(Map<String, Users> scenarios) implements Target {

        public ByScenario {
            scenarios = Map.copyOf(scenarios);
        }

        /** Users of one more scenario, or another number of one that was named before. */
        public ByScenario and(String scenario, int users, double spawnRate) {
            Map<String, Users> more = new LinkedHashMap<>(scenarios);
            more.put(scenario, new Users(users, spawnRate));
            return new ByScenario(more);
        }
    }

    /** The end of the load. */
    record Stop() implements Target {}
}
