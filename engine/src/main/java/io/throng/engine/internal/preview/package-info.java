/** Works out what a run would be like: a simulation with a constant response time, and what it says of the plan. */
@NullMarked
package io.throng.engine.internal.preview;

import org.jspecify.annotations.NullMarked;
