/** A whole run: starting and stopping users, collecting numbers, feeding reports. */
@NullMarked
package io.throng.engine.internal.run;

import org.jspecify.annotations.NullMarked;
