package io.throng.plan.load;

/** The arrivals of one segment, ready to be asked when each of them is due. Immutable. */
sealed interface Flow permits StraightFlow, SineFlow, SampledFlow, Burst {

    double NANOS_PER_SECOND = 1e9;

    /** How many arrivals there are; of a segment that has an end. */
    Area area();

    /**
     * When so many have arrived: the last instant at which there are no more than these.
     *
     * @param arrivals since the segment began, also parts of one; 0 or more and less than the area
     * @return nanoseconds since the segment began; infinite when there are never that many
     */
    double nanosAt(double arrivals);

    /**
     * The arrivals of a segment.
     *
     * @throws IllegalArgumentException when a function of the segment does not give proper rates
     */
    static Flow of(RateSegment segment) {
        if (segment instanceof RateSegment.Ramp ramp) {
            return new StraightFlow(ramp);
        }
        if (segment instanceof RateSegment.Sine sine) {
            return new SineFlow(sine);
        }
        if (segment instanceof RateSegment.Computed computed) {
            return new SampledFlow(computed);
        }
        return new Burst(((RateSegment.AtOnce) segment).count());
    }
}
