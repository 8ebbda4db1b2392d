package io.throng.engine.internal.preview;

import io.throng.metrics.RunResult;
import io.throng.metrics.UserException;
import io.throng.plan.internal.Durations;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Tells that a load shape threw or gave an answer that cannot be followed, which is the end of any run. */
final class ShapeFailure {

    private static final String PLACE = "load shape";

    private ShapeFailure() {}

    /** When and why a run would stop and fail, as one sentence. */
    static Optional<String> in(RunResult result) {
        return result.exceptions().stream()
                .filter(ShapeFailure::isOne)
                .findFirst()
                .map(ShapeFailure::sentence);
    }

    static boolean isOne(UserException thrown) {
        return thrown.place().equals(PLACE);
    }

    private static String sentence(UserException thrown) {
        Duration when = Duration.between(Instant.EPOCH, thrown.firstSeen());
        return "the run would stop after " + Durations.text(when) + " and fail: " + reason(thrown);
    }

    private static String reason(UserException thrown) {
        boolean isRefusedAnswer = thrown.message().startsWith(PLACE + " returned ");
        return isRefusedAnswer ? thrown.message() : PLACE + " threw " + thrown.type() + message(thrown);
    }

    private static String message(UserException thrown) {
        return thrown.message().isEmpty() ? "" : ": " + thrown.message();
    }
}
