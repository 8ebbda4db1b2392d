package io.throng.engine.internal.load;

import io.throng.engine.internal.user.Keeper;
import io.throng.engine.internal.user.Script;
import io.throng.engine.internal.user.VirtualUser;
import io.throng.engine.internal.user.WarmUp;
import io.throng.engine.internal.user.Worker;
import java.util.List;
import java.util.function.Consumer;

/** A user's place in a population. On the control loop, but for the news of the user's end. */
final class Seat implements Keeper {

    boolean isLeaving;
    boolean isFree;
    private final Population population;
    private final VirtualUser user;

    Seat(Population population, Worker worker, Script script, long number, WarmUp warmUp) {
        this.population = population;
        this.user = new VirtualUser(worker, script, number, warmUp, this);
    }

    VirtualUser user() {
        return user;
    }

    @Override
    public void ended() {
        population.userEnded(this);
    }

    /** Those whose users stop together. */
    record Vacated(List<Seat> seats) implements Leavers {

        @Override
        public void tellAll(Consumer<VirtualUser> message) {
            for (Seat seat : seats) {
                if (!seat.isFree) {
                    seat.user.tell(message);
                }
            }
        }

        @Override
        public boolean haveEnded() {
            return seats.stream().allMatch(seat -> seat.isFree);
        }
    }
}
