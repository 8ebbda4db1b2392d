/** Runs plans: {@link io.throng.engine.Engine} starts a run, {@link io.throng.engine.Run} is the handle to it. */
@NullMarked
package io.throng.engine;

import org.jspecify.annotations.NullMarked;
