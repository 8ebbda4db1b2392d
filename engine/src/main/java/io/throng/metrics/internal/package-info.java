/** How samples become snapshots: recorders on the event loops, one ledger off them. */
@NullMarked
package io.throng.metrics.internal;

import org.jspecify.annotations.NullMarked;
