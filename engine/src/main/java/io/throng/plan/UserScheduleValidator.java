package io.throng.plan;

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
    private boolean areSegmentsRight = true;

    UserScheduleValidator(
            String path, UserSchedule schedule, SegmentLengths.Bound bound, BiConsumer<String, String> problems) {
        this.path = path;
        this.schedule = schedule;
        this.lengths = new SegmentLengths(schedule.segments().size(), bound);
        this.problems = problems;
    }

    /** Whether users can be asked of it. */
    boolean validate() {
        segments();
        if (areSegmentsRight) {
            schedule.length()
                    .flatMap(length -> TimeLimits.notTooLong("length is ", length))
                    .ifPresent(problem -> problems.accept(path, problem));
            if (schedule.most() == 0) {
                problems.accept(path, "there is no user, expected one at least at some time");
            }
        }
        return areSegmentsRight;
    }

    private void segments() {
        List<UserSegment> segments = schedule.segments();
        if (segments.isEmpty()) {
            areSegmentsRight = false;
            problems.accept(path, "there is no segment, expected one at least: hold(10, seconds(60)), or a stage");
        }
        for (int i = 0; i < segments.size(); i++) {
            String segmentPath = path + " > segment " + (i + 1) + " (" + LoadWords.kind(segments.get(i)) + ")";
            problem(i, segments.get(i)).ifPresent(problem -> {
                areSegmentsRight = false;
                problems.accept(segmentPath, problem);
            });
        }
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
        return lengths.problem(index, segment.length(), false, true).or(() -> curve(segment));
    }

    private static Optional<String> users(int users) {
        return users < 0 ? Optional.of("users is " + users + ", expected 0 or more") : Optional.empty();
    }

    /** What is wrong with a spawn rate, or nothing. */
    static Optional<String> spawnRate(double usersPerSecond) {
        return usersPerSecond > 0 && usersPerSecond < Double.POSITIVE_INFINITY
                ? Optional.empty()
                : Optional.of("spawn rate is " + usersPerSecond + ", expected more than 0 users per second");
    }

    private static Optional<String> curve(UserSegment curve) {
        return PlanValidator.thrownBy(() -> {
            int unused = new UserSchedule(List.of(curve)).most();
        });
    }
}
