/** HTTP/1.1 on plain bytes, without a network library. */
@NullMarked
package io.throng.engine.internal.http;

import org.jspecify.annotations.NullMarked;
