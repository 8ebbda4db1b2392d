/** What to do: the immutable plan of a load test, without clocks and without input or output. */
@NullMarked
package io.throng.plan;

import org.jspecify.annotations.NullMarked;
