/** Proof that the compiler refuses what it is meant to refuse. */
@NullMarked
package io.throng.gates;

import org.jspecify.annotations.NullMarked;
