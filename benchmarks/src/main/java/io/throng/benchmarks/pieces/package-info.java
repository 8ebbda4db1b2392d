/** The pieces that a request passes through, each measured alone with JMH: time and garbage per operation. */
@NullMarked
package io.throng.benchmarks.pieces;

import org.jspecify.annotations.NullMarked;
