/** What several reporters share: files that appear whole, exact numbers, the common percentiles. */
@NullMarked
package io.throng.reporting.internal;

import org.jspecify.annotations.NullMarked;
