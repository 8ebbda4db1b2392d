package io.throng.plan;

import io.throng.plan.load.LoadModel;
import io.throng.plan.load.Move;
import io.throng.plan.load.UserSchedule;
import io.throng.plan.load.UserSegment;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Finds what is wrong with numbers of users that change with time. */
final class UserScheduleValidator {

    private final String path;
    private final UserSchedule schedule;
    private final SegmentLengths lengths;
    private final BiConsumer<String, String> problems;

    UserScheduleValidator(
            String path, UserSchedule schedule, SegmentLengths.Bound bound, BiConsumer<String, String> problems) {
        this.path = path;
        this.schedule = schedule;
        this.lengths = new SegmentLengths(schedule.segments().size(), bound);
        this.problems = problems;
    }

    /** How users move; empty when that cannot be told. */
    Optional<List<Move>> validate() {
        Optional<List<Move>> moves = moves();
        if (moves.isPresent() && Schedules.most(moves.get()) == 0) {
            problems.accept(path, "there is no user, expected one at least at some time");
        }
        return moves;
    }

    private Optional<List<Move>> moves() {
        List<UserSegment> segments = schedule.segments();
        if (segments.isEmpty()) {
            problems.accept(path, "there is no segment, expected one at least: hold(10, seconds(60)), or a stage");
        }
        SegmentsValidator<UserSegment> validator = new SegmentsValidator<>(path, segments.size(), problems);
        for (int i = 0; i < segments.size(); i++) {
            validator.next(i, segments.get(i), LoadWords.kind(segments.get(i)), problem(i, segments.get(i)));
        }
        return validator.outcome(
                new UserSchedule(validator.right()).length(), right -> new UserSchedule(right).moves());
    }

    private Optional<String> problem(int index, UserSegment segment) {
        if (segment instanceof UserSegment.Stage stage) {
            return lengths.problem(index, stage.length(), true, stage.users() > 0)
                    .or(() -> users(stage.users()))
                    .or(() -> spawnRate(stage.spawnRate()));
        }
        if (segment instanceof UserSegment.Ramp ramp) {
            return lengths.problem(index, ramp.length(), ramp.from() == ramp.to(), ramp.from() > 0)
                    .or(() -> users(ramp.from()))
                    .or(() -> users(ramp.to()));
        }
        return lengths.problem(index, segment.length(), false, true);
    }

    private static Optional<String> users(int users) {
        return users < 0 ? Optional.of("users is " + users + ", expected 0 or more") : tooMany(users);
    }

    /** What is wrong with a number of users that is too large, or nothing. */
    static Optional<String> tooMany(int users) {
        return users > LoadModel.MOST_USERS
                ? Optional.of("users is " + users + ", expected " + LoadModel.MOST_USERS + " at most")
                : Optional.empty();
    }

    /** What is wrong with a spawn rate, or nothing. */
    static Optional<String> spawnRate(double usersPerSecond) {
        return usersPerSecond > 0 && usersPerSecond < Double.POSITIVE_INFINITY
                ? Optional.empty()
                : Optional.of("spawn rate is " + usersPerSecond + ", expected more than 0 users per second");
    }
}
