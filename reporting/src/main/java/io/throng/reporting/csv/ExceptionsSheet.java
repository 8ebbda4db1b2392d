package io.throng.reporting.csv;

import io.throng.metrics.Snapshot;
import io.throng.metrics.UserException;
import java.util.List;

/** Distinct exceptions of lambdas, in the order first seen. */
final class ExceptionsSheet implements Sheet {

    private static final String THIS_MACHINE = "local";

    @Override
    public List<String> header() {
        return List.of("Count", "Message", "Traceback", "Nodes");
    }

    @Override
    public List<List<String>> rows(Snapshot snapshot) {
        return snapshot.exceptions().stream().map(ExceptionsSheet::row).toList();
    }

    private static List<String> row(UserException exception) {
        return List.of(
                Long.toString(exception.count()),
                exception.message().isEmpty() ? exception.type() : exception.message(),
                exception.stackTrace(),
                THIS_MACHINE);
    }
}
