package io.throng.engine.internal.preview;

import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.Schedules;
import io.throng.plan.internal.Durations;
import io.throng.plan.load.ClosedLoad;
import io.throng.plan.load.LoadModel;
import io.throng.plan.load.RateSegment;
import io.throng.plan.load.UserSchedule;
import io.throng.plan.load.UserSegment;
import io.throng.plan.load.UserWalk;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Finds the targets that spawn rates cannot reach in time. */
final class StageWarnings {

    private final Schedules schedules;
    private final List<String> warnings = new ArrayList<>();

    private StageWarnings(Schedules schedules) {
        this.schedules = schedules;
    }

    /** @param schedules of the plan */
    static List<String> of(Plan plan, Schedules schedules) {
        StageWarnings found = new StageWarnings(schedules);
        LoadModel model = plan.load().model();
        boolean isShared = plan.isShared();
        if (isShared && model instanceof LoadModel.Users users) {
            plan.load().runTime().ifPresent(time -> found.users(users, time));
        } else if (isShared && model instanceof LoadModel.Shaped shaped && shaped.shape() instanceof UserSchedule all) {
            found.schedule("load", all);
        }
        for (ScenarioPlan scenario : plan.scenarios()) {
            if (scenario.load().isPresent() && scenario.load().get() instanceof ClosedLoad closed) {
                found.schedule("scenario \"" + scenario.name() + "\"", closed.schedule());
            }
        }
        return found.warnings;
    }

    private void users(LoadModel.Users model, Duration runTime) {
        int reached = (int) Math.min(model.users(), Math.ceil(model.spawnRate() * Durations.seconds(runTime)));
        if (reached < model.users()) {
            warn("load", 0, reached, model.users(), model.spawnRate(), runTime);
        }
    }

    private void schedule(String path, UserSchedule schedule) {
        UserWalk walk = new UserWalk(schedules.of(schedule));
        Duration end = Duration.ZERO;
        int before = 0;
        int number = 0;
        for (UserSegment segment : schedule.segments()) {
            number++;
            if (segment.length().equals(RateSegment.ENDLESS)) {
                return;
            }
            end = end.plus(segment.length());
            int reached = walk.usersAt(end.minusNanos(1));
            if (segment instanceof UserSegment.Stage stage) {
                stage(path + " > stage " + number, stage, before, reached);
            }
            before = reached;
        }
    }

    private void stage(String path, UserSegment.Stage stage, int from, int reached) {
        if (reached != stage.users()) {
            warn(path, from, reached, stage.users(), stage.spawnRate(), stage.length());
        }
    }

    private void warn(String path, int from, int reached, int target, double spawnRate, Duration length) {
        int distance = Math.abs(target - from);
        warnings.add(String.format(
                "%s: %s users per second get from %d to %d users within %s, not to %d, expected %s users per second or"
                        + " %s of time",
                path,
                number(BigDecimal.valueOf(spawnRate)),
                from,
                reached,
                Durations.text(length),
                target,
                number(BigDecimal.valueOf(distance / Durations.seconds(length))
                        .round(new MathContext(3, RoundingMode.CEILING))),
                Durations.text(Duration.ofSeconds((long) Math.ceil(distance / spawnRate)))));
    }

    private static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
