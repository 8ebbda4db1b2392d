@NullMarked
package io.throng.reporting.console;

import org.jspecify.annotations.NullMarked;
