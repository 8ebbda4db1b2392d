/** From the plan to what virtual users run: names become numbers, texts become bytes. */
@NullMarked
package io.throng.engine.internal.compile;

import org.jspecify.annotations.NullMarked;
