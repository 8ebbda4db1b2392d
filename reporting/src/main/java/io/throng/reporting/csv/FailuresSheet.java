package io.throng.reporting.csv;

import io.throng.metrics.Failure;
import io.throng.metrics.Snapshot;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Distinct failures, in the order first seen. */
final class FailuresSheet implements Sheet {

    @Override
    public List<String> header() {
        return List.of("Method", "Name", "Error", "Occurrences", "First Seen", "Last Seen");
    }

    @Override
    public List<List<String>> rows(Snapshot snapshot) {
        return snapshot.failures().stream().map(FailuresSheet::row).toList();
    }

    private static List<String> row(Failure failure) {
        return List.of(
                failure.method(),
                failure.name(),
                failure.message(),
                Long.toString(failure.count()),
                wholeSeconds(failure.firstSeen()),
                wholeSeconds(failure.lastSeen()));
    }

    private static String wholeSeconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
