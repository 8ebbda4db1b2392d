package io.throng.benchmarks;

import io.throng.dsl.LoadTest;
import io.throng.metrics.Reporter;
import java.util.List;

/**
 * One row of the table of costs.
 *
 * @param name the row
 * @param test the plain loop and what is added to it, without a run time
 * @param reports what shows the run
 */
record Feature(String name, LoadTest test, List<Reporter> reports) {}
