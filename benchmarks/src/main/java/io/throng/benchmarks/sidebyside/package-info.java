/** Runs load generators in turn against one server and compares what they cost. */
@NullMarked
package io.throng.benchmarks.sidebyside;

import org.jspecify.annotations.NullMarked;
