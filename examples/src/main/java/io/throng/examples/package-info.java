/** Programs to read and to run. */
@NullMarked
package io.throng.examples;

import org.jspecify.annotations.NullMarked;
