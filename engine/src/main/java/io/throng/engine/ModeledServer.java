package io.throng.engine;

import io.throng.engine.internal.simulation.Reply;
import io.throng.engine.internal.simulation.Server;
import io.throng.metrics.internal.Message;
import io.throng.metrics.internal.SeriesName;
import io.throng.plan.internal.Durations;
import java.time.Duration;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Answers as a user's model says, and tells when that cannot be. */
final class ModeledServer implements Server {

    /** Longer than any request timeout that a plan may have, and short enough for nanoseconds in 64 bits. */
    private static final Duration LONGEST = Duration.ofDays(10_000);

    private final ResponseModel model;
    private final SplittableRandom random;

    /** @param seed of the run; the model's chance is another stream than that of any user */
    ModeledServer(ResponseModel model, long seed) {
        this.model = model;
        this.random = new SplittableRandom(~seed);
    }

    @Override
    public Reply reply(SeriesName series, long elapsedNanos, int inFlight) {
        Duration elapsed = Duration.ofNanos(elapsedNanos);
        var request = new SimulatedRequest(series.method(), series.name(), elapsed, inFlight, random);
        @Nullable SimulatedResponse response;
        try {
            response = model.respond(request);
        } catch (Throwable thrown) {
            if (thrown instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw new IllegalStateException(message("threw " + Message.withType(thrown), request), thrown);
        }
        if (response == null) {
            throw new IllegalStateException(message("returned null", request));
        }
        Duration after = response.after();
        if (after.isNegative()) {
            throw new IllegalStateException(message("answered after " + Durations.text(after), request));
        }
        return new Reply((after.compareTo(LONGEST) > 0 ? LONGEST : after).toNanos(), response.failure());
    }

    private static String message(String what, SimulatedRequest request) {
        return "the response model " + what + " for " + request.method() + " " + request.name() + " at "
                + Durations.text(request.elapsed()) + " of virtual time, expected an answer after 0s or more";
    }
}
