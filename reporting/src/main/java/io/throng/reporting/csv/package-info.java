/** Writes a run as CSV files that scripts made for Locust can read. */
@NullMarked
package io.throng.reporting.csv;

import org.jspecify.annotations.NullMarked;
