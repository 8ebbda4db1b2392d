/** Requests as bytes: request line, headers and body, with variables filled in. */
@NullMarked
package io.throng.engine.internal.request;

import org.jspecify.annotations.NullMarked;
