package io.throng.plan;

import io.throng.plan.internal.Durations;
import io.throng.plan.load.Beginning;
import io.throng.plan.load.LatePolicy;
import io.throng.plan.load.RateSegment;
import io.throng.plan.load.UserSegment;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** What parts of a load are called where people read of them. */
final class LoadWords {

    private LoadWords() {}

    static String kind(RateSegment segment) {
        if (segment instanceof RateSegment.Ramp ramp) {
            return ramp.from().equals(ramp.to()) ? "hold" : "ramp";
        }
        if (segment instanceof RateSegment.Sine) {
            return "sine";
        }
        return segment instanceof RateSegment.AtOnce ? "at once" : "function";
    }

    static String kind(UserSegment segment) {
        if (segment instanceof UserSegment.Ramp ramp) {
            return ramp.from() == ramp.to() ? "hold" : "ramp";
        }
        return segment instanceof UserSegment.Curve curve ? curve.name() : "stage";
    }

    static String text(RateSegment segment) {
        if (segment instanceof RateSegment.Ramp ramp) {
            return ramp.from().equals(ramp.to())
                    ? ramp.from() + lasting(ramp.length())
                    : ramp.from() + " to " + ramp.to() + " in " + Durations.text(ramp.length());
        }
        if (segment instanceof RateSegment.Sine sine) {
            return sine.mean() + ", up and down by " + sine.amplitude() + " every " + Durations.text(sine.period())
                    + lasting(sine.length());
        }
        return segment instanceof RateSegment.AtOnce atOnce
                ? grouped(atOnce.count()) + " at once"
                : "a function" + lasting(segment.length());
    }

    static String text(UserSegment segment) {
        if (segment instanceof UserSegment.Stage stage) {
            boolean isEndless = stage.length().equals(RateSegment.ENDLESS);
            return PlanDescription.counted(stage.users(), "user")
                    + (isEndless ? "" : " in " + Durations.text(stage.length())) + " at "
                    + PlanDescription.number(stage.spawnRate()) + " per second";
        }
        if (segment instanceof UserSegment.Ramp ramp) {
            return ramp.from() == ramp.to()
                    ? PlanDescription.counted(ramp.to(), "user") + lasting(ramp.length())
                    : ramp.from() + " to " + PlanDescription.counted(ramp.to(), "user") + " in "
                            + Durations.text(ramp.length());
        }
        return kind(segment) + lasting(segment.length());
    }

    private static String lasting(Duration length) {
        return length.equals(RateSegment.ENDLESS) ? "" : " for " + Durations.text(length);
    }

    /** When a load begins; empty for the start of the run. */
    static Optional<String> text(Beginning beginning) {
        boolean isDelayed = !beginning.offset().isZero();
        String offset = Durations.text(beginning.offset());
        return beginning
                .after()
                .map(other -> "begins " + (isDelayed ? offset + " " : "") + "after scenario \"" + other + "\"")
                .or(() -> isDelayed ? Optional.of("begins after " + offset) : Optional.empty());
    }

    /** What becomes of what is late; empty for the default. */
    static Optional<String> text(LatePolicy late) {
        if (late instanceof LatePolicy.Drop drop) {
            return Optional.of("dropped when more than " + Durations.text(drop.moreThan()) + " late");
        }
        return late instanceof LatePolicy.BoundedCatchUp
                ? Optional.of("late ones at twice the rate at most")
                : Optional.empty();
    }

    /** Such as {@code 1,200}. */
    static String grouped(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
