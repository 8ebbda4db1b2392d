package io.throng.engine.internal.load;

import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.Schedules;
import io.throng.plan.load.Beginning;
import io.throng.plan.load.ClosedLoad;
import io.throng.plan.load.LoadModel;
import io.throng.plan.load.OpenLoad;
import io.throng.plan.load.UserSchedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a plan's load before it begins.
 *
 * @param users the most users that its closed loads ask for together; 0 when none does or only a lambda knows
 * @param length how long it lasts; empty when something else ends it
 */
public record LoadOutline(int users, Optional<Duration> length) {

    /** One of the loads, as far as it is known. */
    private record Piece(int users, Beginning beginning, Optional<Duration> length) {

        private static Piece of(UserSchedule schedule, Schedules schedules, Beginning beginning) {
            return new Piece(schedules.most(schedule), beginning, schedule.length());
        }

        private static Piece of(OpenLoad load) {
            return new Piece(0, load.beginning(), load.length());
        }

        private boolean hasEnd() {
            return beginning.after().isEmpty() && length.isPresent();
        }

        private Duration end() {
            return beginning.offset().plus(length.orElseThrow());
        }
    }

    /**
     * The outline of a plan.
     *
     * @param schedules of that plan
     */
    public static LoadOutline of(Plan plan, Schedules schedules) {
        List<Piece> pieces = pieces(plan, schedules);
        int users = pieces.stream().mapToInt(Piece::users).reduce(0, LoadOutline::boundedSum);
        Optional<Duration> runTime = plan.load().runTime();
        if (!pieces.stream().allMatch(Piece::hasEnd)) {
            return new LoadOutline(users, runTime);
        }
        Duration end = pieces.stream().map(Piece::end).max(Duration::compareTo).orElse(Duration.ZERO);
        return new LoadOutline(
                users,
                Optional.of(runTime.filter(time -> time.compareTo(end) < 0).orElse(end)));
    }

    private static int boundedSum(int some, int others) {
        return (int) Math.min(Integer.MAX_VALUE, (long) some + others);
    }

    private static List<Piece> pieces(Plan plan, Schedules schedules) {
        List<Piece> pieces = new ArrayList<>();
        for (ScenarioPlan scenario : plan.scenarios()) {
            scenario.load()
                    .map(own -> own instanceof ClosedLoad closed
                            ? Piece.of(closed.schedule(), schedules, closed.beginning())
                            : Piece.of((OpenLoad) own))
                    .ifPresent(pieces::add);
        }
        if (pieces.size() < plan.scenarios().size()) {
            pieces.add(shared(plan.load().model(), schedules));
        }
        return pieces;
    }

    private static Piece shared(LoadModel model, Schedules schedules) {
        if (model instanceof OpenLoad open) {
            return Piece.of(open);
        }
        if (model instanceof LoadModel.Shaped shaped && shaped.shape() instanceof UserSchedule schedule) {
            return Piece.of(schedule, schedules, Beginning.AT_START);
        }
        int users = model instanceof LoadModel.Users given ? given.users() : 0;
        return new Piece(users, Beginning.AT_START, Optional.empty());
    }
}
