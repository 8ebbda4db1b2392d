/** Servers to put under load. */
@NullMarked
package io.throng.dsl.testing;

import org.jspecify.annotations.NullMarked;
