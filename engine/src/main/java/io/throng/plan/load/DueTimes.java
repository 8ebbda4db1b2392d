package io.throng.plan.load;

/** When arrivals are due, by their number. Used by one thread. */
sealed interface DueTimes permits EvenTimes, PoissonTimes {

    /**
     * When an arrival is due.
     *
     * @param index of an arrival, from 0; never less than the one asked for before
     * @return nanoseconds since the load began; {@link ArrivalTimes#NEVER} when there is no such arrival
     */
    long nanosOf(long index);
}
