package io.throng.reporting.console;

import io.throng.metrics.RequestStats;
import io.throng.metrics.Snapshot;
import io.throng.reporting.internal.page.HumanNumbers;

/** What is said of the requests that belong to a warm-up and are therefore kept out. */
final class WarmUp {

    private WarmUp() {}

    /** Whether there have been no other requests yet. */
    static boolean isAllThereIs(Snapshot snapshot) {
        return snapshot.warmUp().started() > 0 && snapshot.total().started() == 0;
    }

    /** How many are not in some numbers; empty when there was no warm-up. */
    static String leftOutOf(String numbers, RequestStats warmUp) {
        if (warmUp.count() == 0) {
            return "";
        }
        return HumanNumbers.counted(warmUp.count(), "request") + " of the warm-up "
                + (warmUp.count() == 1 ? "is" : "are") + " not in " + numbers;
    }
}
