/** Shows a run while it goes on and when it has ended. */
@NullMarked
package io.throng.reporting;

import org.jspecify.annotations.NullMarked;
