package io.throng.dsl.internal;

import io.throng.metrics.Report;
import io.throng.metrics.Reporter;
import io.throng.metrics.RunInfo;
import io.throng.metrics.RunResult;
import io.throng.metrics.Snapshot;
import java.util.List;

/**
 * Remembers which problems of reports the console has told of already. Those that arise while reports are completed
 * come too late for it.
 */
final class ToldProblems implements Reporter {

    private volatile List<String> told = List.of();

    @Override
    public Report open(RunInfo info) {
        return new Report() {
            @Override
            public void snapshot(Snapshot snapshot) {}

            @Override
            public void finish(RunResult result) {
                told = result.reportProblems();
            }
        };
    }

    /** The problems nobody was told of yet. */
    List<String> untold(RunResult result) {
        return result.reportProblems().stream()
                .filter(problem -> !told.contains(problem))
                .toList();
    }
}
