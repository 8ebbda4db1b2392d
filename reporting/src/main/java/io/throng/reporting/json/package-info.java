/** Writes a result as one versioned JSON document. */
@NullMarked
package io.throng.reporting.json;

import org.jspecify.annotations.NullMarked;
