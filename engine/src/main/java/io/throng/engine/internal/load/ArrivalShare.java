package io.throng.engine.internal.load;

import io.throng.engine.internal.user.Script;

/**
 * Who the arrivals of a load are. Walks through all of them, those of other loops too, so that each is the same user of
 * the same scenario whatever the number of loops.
 */
final class ArrivalShare {

    private final Cast cast;
    private final UserShare share;
    private final long[] numbers;
    private long walked;
    private int scenario;

    ArrivalShare(Cast cast) {
        this.cast = cast.byWeight();
        this.share = new UserShare(this.cast.plans());
        this.numbers = new long[cast.scripts().size()];
    }

    /** Goes to an arrival after those it was at before. */
    void moveTo(long index) {
        if (numbers.length == 1) {
            numbers[0] = index + 1;
            return;
        }
        while (walked <= index) {
            scenario = share.take();
            numbers[scenario]++;
            walked++;
        }
    }

    /** What this arrival does. */
    Script script() {
        return cast.scripts().get(scenario);
    }

    /** Its number within its scenario. */
    long number() {
        return numbers[scenario] - 1;
    }
}
