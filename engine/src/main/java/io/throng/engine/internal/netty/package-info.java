/** The real network: event loops and connections of Reactor Netty. */
@NullMarked
package io.throng.engine.internal.netty;

import org.jspecify.annotations.NullMarked;
