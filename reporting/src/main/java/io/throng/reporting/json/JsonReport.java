package io.throng.reporting.json;

import io.throng.metrics.Report;
import io.throng.metrics.RunResult;
import io.throng.metrics.Snapshot;
import io.throng.reporting.internal.JsonText;
import io.throng.reporting.internal.OutputFile;
import java.io.IOException;

/** The document of one run. */
final class JsonReport implements Report {

    private final OutputFile file;

    JsonReport(OutputFile file) {
        this.file = file;
    }

    @Override
    public void snapshot(Snapshot snapshot) {}

    @Override
    public void finish(RunResult result) throws IOException {
        file.replace(out -> JsonText.write(out, ResultDocument.of(result)));
    }
}
