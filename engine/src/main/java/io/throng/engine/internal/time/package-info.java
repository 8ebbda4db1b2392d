/** Clocks and timers: the real ones' contract and the manual twin. */
@NullMarked
package io.throng.engine.internal.time;

import org.jspecify.annotations.NullMarked;
