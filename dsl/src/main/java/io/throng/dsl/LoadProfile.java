package io.throng.dsl;

import io.throng.plan.load.ScenarioLoad;

/** A load of its own for one scenario: {@link Throng#closed()} in users, {@link Throng#open()} in arrivals. */
public sealed interface LoadProfile permits Closed, Open {

    /** This load as a part of the plan. */
    ScenarioLoad toPlan();
}
