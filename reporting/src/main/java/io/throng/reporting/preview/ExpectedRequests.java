package io.throng.reporting.preview;

import io.throng.metrics.Preview;
import io.throng.metrics.Preview.Expected;
import java.util.Comparator;
import java.util.List;

/** The requests of a preview, in the order and with the sum that every form of it shows. */
final class ExpectedRequests {

    private static final Comparator<Expected> BY_NAME_AND_METHOD =
            Comparator.comparing(Expected::name).thenComparing(Expected::method);

    private ExpectedRequests() {}

    static List<Expected> sorted(Preview preview) {
        return preview.requests().stream().sorted(BY_NAME_AND_METHOD).toList();
    }

    static long sum(Preview preview) {
        return preview.requests().stream().mapToLong(Expected::count).sum();
    }
}
