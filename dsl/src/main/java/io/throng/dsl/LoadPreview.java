package io.throng.dsl;

import io.throng.metrics.Preview;
import io.throng.reporting.preview.PreviewDocument;
import io.throng.reporting.preview.PreviewPage;
import java.time.Duration;

/** What a run would be like: to be printed, kept as JSON, or looked at as data. Immutable. */
public final class LoadPreview {

    static final Duration RESPONSE_TIME = Duration.ofMillis(100);

    private final Preview preview;

    LoadPreview(Preview preview) {
        this.preview = preview;
    }

    /** Charts of users and arrivals, totals, and warnings, in several lines of plain text. */
    @Override
    public String toString() {
        return PreviewPage.text(preview);
    }

    /** The same as a JSON document. */
    public String json() {
        return PreviewDocument.text(preview);
    }

    /** The same as data. */
    public Preview data() {
        return preview;
    }
}
