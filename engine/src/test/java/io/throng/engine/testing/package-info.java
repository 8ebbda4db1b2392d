/** Guards that every test of the engine runs under, and the tests that prove that they fire. */
@NullMarked
package io.throng.engine.testing;

import org.jspecify.annotations.NullMarked;
