/** Programs that are measured beside other tools. */
@NullMarked
package io.throng.benchmarks;

import org.jspecify.annotations.NullMarked;
