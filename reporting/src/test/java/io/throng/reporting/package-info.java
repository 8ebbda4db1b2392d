/** Sample runs, and the contract every reporter keeps. */
@NullMarked
package io.throng.reporting;

import org.jspecify.annotations.NullMarked;
