/** The seam between virtual users and the network: one exchange, one interface. */
@NullMarked
package io.throng.engine.internal.wire;

import org.jspecify.annotations.NullMarked;
