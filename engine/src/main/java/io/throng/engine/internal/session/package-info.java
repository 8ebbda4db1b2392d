/** Sessions with numbered slots, and texts that are rendered from them. */
@NullMarked
package io.throng.engine.internal.session;

import org.jspecify.annotations.NullMarked;
