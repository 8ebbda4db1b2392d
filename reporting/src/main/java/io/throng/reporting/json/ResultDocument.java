package io.throng.reporting.json;

import static io.throng.reporting.internal.ExactNumbers.millis;

import io.throng.metrics.Health;
import io.throng.metrics.RunResult;
import io.throng.metrics.Verdict;
import io.throng.reporting.internal.Series;
import java.math.BigDecimal;
import java.util.List;

/**
 * The whole document, field by field in the order written. A change that a reader of the old document would stumble
 * over needs a new {@link #VERSION}.
 */
record ResultDocument(
        String schema,
        int version,
        Verdict verdict,
        List<String> reasons,
        RunPart run,
        long scheduled,
        long dropped,
        List<SchedulePart> schedules,
        HealthPart health,
        SeriesPart total,
        SeriesPart warmUp,
        List<SeriesPart> requests,
        List<SeriesPart> groups,
        List<FailurePart> failures,
        List<ExceptionPart> exceptions,
        List<IntervalPart> timeline,
        List<String> reportProblems) {

    static final String SCHEMA = "throng-result";
    static final int VERSION = 1;

    static ResultDocument of(RunResult result) {
        return new ResultDocument(
                SCHEMA,
                VERSION,
                result.verdict(),
                result.reasons(),
                RunPart.of(result),
                result.scheduled(),
                result.dropped(),
                result.schedules().stream().map(SchedulePart::of).toList(),
                HealthPart.of(result.health()),
                SeriesPart.of(result.total()),
                SeriesPart.of(result.warmUp()),
                Series.sorted(result.requests()).stream().map(SeriesPart::of).toList(),
                Series.sorted(result.groups()).stream().map(SeriesPart::of).toList(),
                result.failures().stream().map(FailurePart::of).toList(),
                result.exceptions().stream().map(ExceptionPart::of).toList(),
                result.timeline().stream().map(IntervalPart::of).toList(),
                result.reportProblems());
    }

    /** Whether the generator kept up. */
    record HealthPart(BigDecimal maxLoopLagMillis, int intervals, int laggingIntervals, boolean suspect) {

        static HealthPart of(Health health) {
            return new HealthPart(
                    millis(health.maxLoopLag()), health.intervals(), health.laggingIntervals(), health.isSuspect());
        }
    }
}
