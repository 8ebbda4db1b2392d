/** How much load there is at which time: users in the closed model, arrivals in the open one. Data and arithmetic only. */
@NullMarked
package io.throng.plan.load;

import org.jspecify.annotations.NullMarked;
