/** Guards that every test of the engine runs under, the tests that prove that they fire, and small plans to test with. */
@NullMarked
package io.throng.engine.testing;

import org.jspecify.annotations.NullMarked;
