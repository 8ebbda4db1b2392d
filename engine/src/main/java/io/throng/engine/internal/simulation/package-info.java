/** Runs in virtual time: a whole plan, with a made-up server in place of the network. */
@NullMarked
package io.throng.engine.internal.simulation;

import org.jspecify.annotations.NullMarked;
