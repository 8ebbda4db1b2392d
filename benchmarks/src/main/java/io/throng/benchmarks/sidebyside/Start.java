package io.throng.benchmarks.sidebyside;

import java.util.OptionalDouble;

/**
 * How long a generator takes until the server sees its first byte.
 *
 * @param launchMillis since its process was started
 * @param mainMillis since the line {@code main} that a program of the JVM prints first of all; empty for others
 */
record Start(double launchMillis, OptionalDouble mainMillis) {}
