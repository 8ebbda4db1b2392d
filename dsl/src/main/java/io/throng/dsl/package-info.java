/** The words of a load test. */
@NullMarked
package io.throng.dsl;

import org.jspecify.annotations.NullMarked;
