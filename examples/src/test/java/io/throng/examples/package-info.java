/** Every example is run, against servers that count for themselves. */
@NullMarked
package io.throng.examples;

import org.jspecify.annotations.NullMarked;
