/** Programs that are measured, alone or beside other tools. */
@NullMarked
package io.throng.benchmarks;

import org.jspecify.annotations.NullMarked;
