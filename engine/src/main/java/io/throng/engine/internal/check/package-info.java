/** Responses as lambdas see them, and checks made ready to run. */
@NullMarked
package io.throng.engine.internal.check;

import org.jspecify.annotations.NullMarked;
