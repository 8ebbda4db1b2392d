/** Virtual users: small state machines that step through instructions. */
@NullMarked
package io.throng.engine.internal.user;

import org.jspecify.annotations.NullMarked;
