package io.throng.plan;

import io.throng.plan.load.RateSegment;
import io.throng.plan.load.UserSegment;

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
}
