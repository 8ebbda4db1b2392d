package io.throng.plan;

import io.throng.plan.load.ArrivalSchedule;
import io.throng.plan.load.Move;
import io.throng.plan.load.OpenLoad;
import io.throng.plan.load.UserSchedule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a plan's loads before it runs: worked out once, functions are not asked again. Immutable.
 *
 * @param arrivals of the loads in the open model
 * @param moves of the numbers of users that are known for every moment
 */
public record Schedules(Map<OpenLoad, ArrivalSchedule> arrivals, Map<UserSchedule, List<Move>> moves) {

    public Schedules {
        arrivals = Map.copyOf(arrivals);
        moves = Map.copyOf(moves);
    }

    /** When the arrivals of a load of the plan are due. */
    public ArrivalSchedule of(OpenLoad load) {
        return known(arrivals.get(load));
    }

    /** How the users of a load of the plan move. */
    public List<Move> of(UserSchedule schedule) {
        return known(moves.get(schedule));
    }

    /** The largest number of users that a load of the plan asks for at any moment, be it reached or not. */
    public int most(UserSchedule schedule) {
        return most(of(schedule));
    }

    static int most(List<Move> moves) {
        return moves.stream().mapToInt(Move::users).max().orElse(0);
    }

    private static <T> T known(@Nullable T schedule) {
        if (schedule == null) {
            throw new IllegalArgumentException("a load is not of this plan, expected one that it has");
        }
        return schedule;
    }
}
