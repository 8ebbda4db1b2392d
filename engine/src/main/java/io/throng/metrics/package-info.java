/** What happened: snapshots, results, and the contract of reporters. */
@NullMarked
package io.throng.metrics;

import org.jspecify.annotations.NullMarked;
