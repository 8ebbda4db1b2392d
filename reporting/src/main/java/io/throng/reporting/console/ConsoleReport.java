package io.throng.reporting.console;

import io.throng.metrics.Report;
import io.throng.metrics.RunResult;
import io.throng.metrics.Snapshot;

/** One run on the console: a view while it goes on, and a summary that takes its place. */
final class ConsoleReport implements Report {

    private final Output output;
    private final View view;

    ConsoleReport(Output output, View view) {
        this.output = output;
        this.view = view;
    }

    @Override
    public void snapshot(Snapshot snapshot) {
        if (!snapshot.last()) {
            view.show(snapshot);
        }
    }

    @Override
    public void finish(RunResult result) {
        view.end();
        output.print(FinalSummary.of(result, output.terminal()));
    }
}
