package io.throng.engine.internal.run;

import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.wire.Wire;

/**
 * A place for users to live: a loop and its way to the servers.
 *
 * @param loop what they run on
 * @param wire used on that loop only
 */
public record Lane(Loop loop, Wire wire) {}
