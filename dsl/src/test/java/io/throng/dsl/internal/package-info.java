/** The command line behind {@code main(args)}. */
@NullMarked
package io.throng.dsl.internal;

import org.jspecify.annotations.NullMarked;
