package io.throng.engine.internal.run;

import io.throng.metrics.Health;
import io.throng.metrics.RequestStats;
import io.throng.metrics.Snapshot;
import io.throng.metrics.UserException;
import io.throng.metrics.Verdict;
import io.throng.plan.internal.Durations;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the verdict and the facts behind it. */
final class Judge {

    private final List<String> failures = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();

    /**
     * @param silentLoops event loops that never handed over their numbers
     * @param drops what of the schedules did not begin, and why
     */
    Judge(Snapshot last, Health health, int silentLoops, List<String> drops) {
        failedRequests(last.total());
        exceptions(last.exceptions());
        silence(silentLoops);
        doubts.addAll(drops);
        lag(health);
        if (silentLoops == 0) {
            books("", last.total());
            books(" of the warm-up", last.warmUp());
        }
        if (last.total().count() == 0) {
            gaps.add(nothing(last.warmUp().count()));
        }
    }

    private static String nothing(long inWarmUp) {
        return "not a single request came to its end"
                + (inWarmUp == 0 ? "" : String.format(Locale.ROOT, " but the %,d of the warm-up", inWarmUp));
    }

    private void failedRequests(RequestStats total) {
        if (total.failed() > 0) {
            failures.add(String.format(
                    Locale.ROOT,
                    "%,d of %,d requests failed (%.2f %%)",
                    total.failed(),
                    total.count(),
                    100 * total.failureRatio()));
        }
    }

    private void exceptions(List<UserException> exceptions) {
        long thrown = exceptions.stream().mapToLong(UserException::count).sum();
        if (thrown > 0) {
            failures.add(String.format(
                    Locale.ROOT,
                    "%,d exception%s thrown by lambdas of the test",
                    thrown,
                    thrown == 1 ? " was" : "s were"));
        }
    }

    private void silence(int silentLoops) {
        if (silentLoops > 0) {
            doubts.add(silentLoops + " event loop(s) never came back: a lambda blocks or does not end, and what they"
                    + " measured last is lost");
        }
    }

    private void lag(Health health) {
        if (health.isSuspect()) {
            doubts.add(String.format(
                    Locale.ROOT,
                    "the event loops kept work waiting for %s or longer in %d of %d seconds (%s at most)",
                    Durations.text(Health.LAG_LIMIT),
                    health.laggingIntervals(),
                    health.intervals(),
                    Durations.text(health.maxLoopLag().truncatedTo(ChronoUnit.MILLIS))));
        }
    }

    /** Only where every loop has told: what is lost with a silent one cannot balance. */
    private void books(String whose, RequestStats total) {
        long ended = total.count() + total.interrupted();
        if (total.started() != ended) {
            doubts.add(String.format(
                    Locale.ROOT,
                    "the books do not balance: %,d requests%s started, but %,d ended",
                    total.started(),
                    whose,
                    ended));
        }
    }

    Verdict verdict() {
        if (!failures.isEmpty()) {
            return Verdict.FAILED;
        }
        if (!doubts.isEmpty()) {
            return Verdict.UNTRUSTWORTHY;
        }
        return gaps.isEmpty() ? Verdict.PASSED : Verdict.NO_DATA;
    }

    List<String> reasons() {
        List<String> reasons = new ArrayList<>(failures);
        reasons.addAll(doubts);
        reasons.addAll(gaps);
        return reasons;
    }
}
