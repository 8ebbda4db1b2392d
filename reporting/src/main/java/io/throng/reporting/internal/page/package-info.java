/** Text laid out for a terminal or a log: tables and lines that fit, with or without colour. */
@NullMarked
package io.throng.reporting.internal.page;

import org.jspecify.annotations.NullMarked;
