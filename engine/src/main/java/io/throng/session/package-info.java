/** What the lambdas of a load test see. */
@NullMarked
package io.throng.session;

import org.jspecify.annotations.NullMarked;
