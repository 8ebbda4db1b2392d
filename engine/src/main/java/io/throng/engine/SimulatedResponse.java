package io.throng.engine;

import java.time.Duration;
import java.util.Optional;

/**
 * How a simulated request ends.
 *
 * @param after how long after it was handed to a connection; zero or more
 * @param failure the message of the failure; empty when it is ok
 */
public record SimulatedResponse(Duration after, Optional<String> failure) {

    /** An ok one. */
    public static SimulatedResponse after(Duration time) {
        return new SimulatedResponse(time, Optional.empty());
    }

    /**
     * The same after the same time, but failed: as an error of the network, or of the call.
     *
     * @param message what the failure is counted under
     */
    public SimulatedResponse failing(String message) {
        return new SimulatedResponse(after, Optional.of(message));
    }
}
