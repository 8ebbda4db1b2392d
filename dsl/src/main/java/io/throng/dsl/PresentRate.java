package io.throng.dsl;

import io.throng.plan.load.Rate;
import io.throng.plan.load.RateSegment;
import java.util.List;

/** The rate that an open load has reached, and how steps raise it. */
final class PresentRate {

    private static final Rate NONE = new Rate(0, Rate.Unit.SECOND);

    private PresentRate() {}

    /** The rate at the end of the segments; what happens at once leaves it as it was. */
    static Rate of(List<RateSegment> segments) {
        Rate present = NONE;
        for (RateSegment segment : segments) {
            present = after(segment, present);
        }
        return present;
    }

    private static Rate after(RateSegment segment, Rate before) {
        if (segment instanceof RateSegment.Ramp ramp) {
            return ramp.to();
        }
        if (segment instanceof RateSegment.Sine sine) {
            return sine.at(sine.length());
        }
        return segment instanceof RateSegment.Computed computed
                ? computed.at(LastInstant.of(computed.length()))
                : before;
    }

    /** So many times more, in the unit of what is added. */
    static Rate raised(Rate bottom, Rate more, int times) {
        double start = bottom.unit() == more.unit()
                ? bottom.count()
                : bottom.perSecond() * more.unit().seconds();
        return new Rate(start + times * more.count(), more.unit());
    }
}
