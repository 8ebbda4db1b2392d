package io.throng.plan;

/** Who uses which connections. */
public sealed interface ConnectionUse {

    /** Users of a closed load have connections of their own; arrivals of an open one share theirs, without a limit. */
    record ByModel() implements ConnectionUse {}

    /** Every user has connections of its own. */
    record PerUser() implements ConnectionUse {}

    /**
     * All users share connections.
     *
     * @param max how many there are to each origin at most, 1 or more
     */
    record Shared(int max) implements ConnectionUse {}
}
