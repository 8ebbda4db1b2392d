/** Small tools of the plan that users never call. */
@NullMarked
package io.throng.plan.internal;

import org.jspecify.annotations.NullMarked;
