/**
 * The words of a load test. {@code import static io.throng.dsl.Throng.*;} gives all of them. Every value is immutable:
 * each method returns a new one, so a value can be kept, shared and varied.
 */
@NullMarked
@CheckReturnValue
package io.throng.dsl;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
