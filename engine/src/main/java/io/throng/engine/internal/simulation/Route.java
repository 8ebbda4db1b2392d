package io.throng.engine.internal.simulation;

/** The way from a user to what it asks. */
interface Route {

    /** Calls {@link SimulatedExchange#connected()}, within this call or when there is a connection. */
    void connect(SimulatedExchange exchange);

    /** An exchange that was connected is over. */
    default void release() {}
}
