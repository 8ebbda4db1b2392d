package io.throng.engine.internal.run;

import io.throng.engine.internal.time.Loop;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * What a run stands on.
 *
 * @param control where the run itself is conducted; no user lives there
 * @param lanes where users live, one at least
 * @param blocking runs code that may block
 * @param closer frees all of it, called once after the last report, not on a loop
 */
public record Platform(Loop control, List<Lane> lanes, Executor blocking, Runnable closer) {

    public Platform {
        lanes = List.copyOf(lanes);
    }
}
