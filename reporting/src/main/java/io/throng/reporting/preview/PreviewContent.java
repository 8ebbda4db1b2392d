package io.throng.reporting.preview;

import io.throng.metrics.Preview;
import io.throng.metrics.RunInfo;
import io.throng.reporting.internal.ExactNumbers;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole document, field by field in the order written. A change that a reader of the old document would stumble
 * over needs a new {@link #VERSION}.
 */
record PreviewContent(
        String schema,
        int version,
        RunPart run,
        BigDecimal responseTimeMillis,
        BigDecimal lengthMillis,
        boolean endless,
        @Nullable CutOffPart cutOff,
        @Nullable String failure,
        int peakUsers,
        int peakRequests,
        int peakConnections,
        long arrivals,
        long dropped,
        List<Preview.Expected> requests,
        long warmUpRequests,
        List<MomentPart> timeline,
        List<String> warnings) {

    static final String SCHEMA = "throng-preview";
    static final int VERSION = 1;

    static PreviewContent of(Preview preview) {
        return new PreviewContent(
                SCHEMA,
                VERSION,
                RunPart.of(preview.info()),
                ExactNumbers.millis(preview.responseTime()),
                ExactNumbers.millis(preview.length()),
                preview.endless(),
                preview.cutOff().map(CutOffPart::of).orElse(null),
                preview.failure().orElse(null),
                preview.peakUsers(),
                preview.peakRequests(),
                preview.peakConnections(),
                preview.arrivals(),
                preview.dropped(),
                ExpectedRequests.sorted(preview),
                preview.warmUpRequests(),
                preview.moments().stream().map(MomentPart::of).toList(),
                preview.warnings());
    }

    /** What the run would be asked for. */
    record RunPart(
            String throngVersion,
            String target,
            int users,
            @Nullable BigDecimal runTimeMillis,
            long seed,
            String plan) {

        static RunPart of(RunInfo info) {
            return new RunPart(
                    info.version(),
                    info.target(),
                    info.users(),
                    info.runTime().map(ExactNumbers::millis).orElse(null),
                    info.seed(),
                    info.plan());
        }
    }

    /** What is known of a load that could not be worked out to its end. */
    record CutOffPart(
            @Nullable BigDecimal lengthMillis, @Nullable Long arrivals) {

        static CutOffPart of(Preview.CutOff cutOff) {
            return new CutOffPart(
                    cutOff.length().map(ExactNumbers::millis).orElse(null),
                    cutOff.arrivals().isPresent() ? cutOff.arrivals().getAsLong() : null);
        }
    }

    /** A stretch of the run. */
    record MomentPart(BigDecimal fromMillis, BigDecimal toMillis, int users, long arrivals, long requests) {

        static MomentPart of(Preview.Moment moment) {
            return new MomentPart(
                    ExactNumbers.millis(moment.from()),
                    ExactNumbers.millis(moment.to()),
                    moment.users(),
                    moment.arrivals(),
                    moment.requests());
        }
    }
}
