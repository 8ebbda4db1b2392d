/** What makes the load of a run: users that stay, follow a schedule or a function, or arrive; when they begin and stop. */
@NullMarked
package io.throng.engine.internal.load;

import org.jspecify.annotations.NullMarked;
