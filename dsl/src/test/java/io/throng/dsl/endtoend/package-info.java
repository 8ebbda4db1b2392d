/** Whole runs through the public API against real sockets, with numbers equal to the server's own count. */
@NullMarked
package io.throng.dsl.endtoend;

import org.jspecify.annotations.NullMarked;
