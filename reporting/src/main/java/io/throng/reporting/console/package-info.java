/** Shows a run in a terminal, or in a log. */
@NullMarked
package io.throng.reporting.console;

import org.jspecify.annotations.NullMarked;
