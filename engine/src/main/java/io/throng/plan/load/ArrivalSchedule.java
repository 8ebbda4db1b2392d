package io.throng.plan.load;

import java.util.List;
import java.util.OptionalLong;

/**
 * When the arrivals of a load are due, worked out and shared by all who own some of them. Functions of the load have been
 * asked and are not asked again. Immutable.
 */
public final class ArrivalSchedule {

    private final List<Stretch> stretches;
    private final boolean poisson;

    private ArrivalSchedule(List<Stretch> stretches, boolean poisson) {
        this.stretches = List.copyOf(stretches);
        this.poisson = poisson;
    }

    /**
     * Works out a load; asks its functions on the calling thread.
     *
     * @throws WrongSegmentsException when a function of the load does not give proper rates
     */
    public static ArrivalSchedule of(OpenLoad load) {
        return new ArrivalSchedule(Stretch.of(load), load.poisson());
    }

    /**
     * The arrivals of one of several owners.
     *
     * @param seed where random gaps come from, any bits of 64; owners must agree on it
     * @param owner which owner this is, from 0
     * @param owners how many there are
     */
    public ArrivalTimes times(long seed, int owner, int owners) {
        return new ArrivalTimes(poisson ? new PoissonTimes(stretches, seed) : new EvenTimes(stretches), owner, owners);
    }

    /**
     * How many arrivals there are in all, or would be with even gaps where they are random;
     * {@link Long#MAX_VALUE} when the load never ends.
     */
    public long evenCount() {
        return stretches.isEmpty() ? 0 : stretches.get(stretches.size() - 1).end();
    }

    /** Whether anybody arrives at all, were gaps even. */
    public boolean hasArrivals() {
        return new EvenTimes(stretches).nanosOf(0) != ArrivalTimes.NEVER;
    }

    /**
     * How many arrivals are due before a moment. With random gaps it goes through all of them.
     *
     * @param nanos since the load began; {@link ArrivalTimes#NEVER} for all arrivals of a load that ends
     * @param seed where random gaps come from
     * @param most how many random gaps are gone through
     * @return empty when there are more of them
     */
    public OptionalLong countBefore(long nanos, long seed, long most) {
        return poisson ? randomBefore(nanos, seed, most) : OptionalLong.of(evenBefore(nanos));
    }

    private OptionalLong randomBefore(long nanos, long seed, long most) {
        ArrivalTimes times = times(seed, 0, 1);
        while (times.dueNanos() < nanos) {
            if (times.index() == most) {
                return OptionalLong.empty();
            }
            times.advance();
        }
        return OptionalLong.of(times.index());
    }

    private long evenBefore(long nanos) {
        int begun = 0;
        while (begun < stretches.size() && stretches.get(begun).startNanos() < nanos) {
            begun++;
        }
        return begun == 0 ? 0 : stretches.get(begun - 1).firstNotBefore(nanos);
    }
}
