package io.throng.dsl;

import io.throng.engine.SimulatedResponse;
import java.time.Duration;

/** Words for what a server does in a simulation. */
abstract class SimulationWords extends OpenWords {

    SimulationWords() {}

    /**
     * An ok response of {@link LoadTest#simulate(io.throng.engine.ResponseModel)}; {@code failing("message")} makes it a
     * failed one.
     *
     * @param time how long after the request was handed to a connection; zero or more
     */
    public static SimulatedResponse respond(Duration time) {
        return SimulatedResponse.after(time);
    }
}
