package io.throng.engine;

/** A server as a function: how each request of a simulation ends. */
@FunctionalInterface
public interface ResponseModel {

    /**
     * Answers one request. Called in the order of virtual time on the thread that simulates, so a model may keep a state
     * of its own, such as a queue or a stall. For the same requests it should give the same answers, or the simulation
     * cannot be repeated.
     *
     * @throws Exception for whatever reason; it ends the simulation
     */
    SimulatedResponse respond(SimulatedRequest request) throws Exception;
}
