package io.throng.engine.internal.load;

import io.throng.engine.internal.user.Keeper;
import io.throng.engine.internal.user.Script;
import io.throng.engine.internal.user.VirtualUser;
import io.throng.engine.internal.user.Worker;
import java.util.List;
import java.util.function.Consumer;

/** A user's place in a population. On the control loop, but for the news of the user's end. */
final class Seat implements Keeper {

    final int scenario;
    boolean isLeaving;
    boolean isFree;
    private final Population population;
    private final Worker worker;
    private final VirtualUser user;

    /** @param scenario index in the population's cast */
    Seat(Population population, int scenario, Worker worker, Script script, long number, long warmUpEndNanos) {
        this.population = population;
        this.scenario = scenario;
        this.worker = worker;
        this.user = new VirtualUser(worker, script, number, warmUpEndNanos, this);
    }

    /** Calls the user on its own loop. */
    void tell(Consumer<VirtualUser> message) {
        worker.loop().execute(() -> message.accept(user));
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
                    seat.tell(message);
                }
            }
        }

        @Override
        public boolean haveEnded() {
            return seats.stream().allMatch(seat -> seat.isFree);
        }
    }
}
