package io.throng.dsl;

import io.throng.plan.load.Shapes;
import io.throng.plan.load.Target;
import io.throng.plan.load.UserSchedule;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

/** Words for shapes: the number of users of a whole test as a function of time. */
abstract class ShapeWords extends ClosedWords {

    ShapeWords() {}

    /** Stages, one after the other; after the last one the load is over. */
    public static UserSchedule stages(Stage... stages) {
        return new UserSchedule(Arrays.stream(stages).map(Stage::toPlan).toList());
    }

    /**
     * What a shape asks for: so many users, shared by the scenarios by weight.
     *
     * @param users 0 or more
     * @param spawnRate how many start or stop in a second until then, more than 0; infinite for all at once
     */
    public static Target target(int users, double spawnRate) {
        return new Target.Users(users, spawnRate);
    }

    /**
     * What a shape asks for: users of one scenario; {@code .and(..)} adds others. Scenarios that are not named go to none
     * at once.
     *
     * @param users 0 or more
     * @param spawnRate how many start or stop in a second until then, more than 0; infinite for all at once
     */
    public static Target.ByScenario target(String scenario, int users, double spawnRate) {
        return new Target.ByScenario(Map.of(scenario, new Target.Users(users, spawnRate)));
    }

    /** What a shape answers when the load is over. */
    public static Target stop() {
        return new Target.Stop();
    }

    /**
     * A ready-made shape: stairs, so many users more on each step.
     *
     * @param more how many users a step adds, 1 or more
     * @param each how long a step lasts, its climb included; more than zero
     * @param times how many steps, 1 to 10,000
     * @param spawnRate how many users start in a second, more than 0
     * @throws IllegalArgumentException when there are more steps, or they lead to more users than an int holds
     */
    public static UserSchedule steps(int more, Duration each, int times, double spawnRate) {
        return Shapes.steps(more, each, times, spawnRate);
    }

    /**
     * A ready-made shape: so many users, suddenly more of them for a while, and then as before.
     *
     * @param base how many there are before and after, 0 or more
     * @param peak how many there are meanwhile, 0 or more
     * @param before how long it stays at the base first, more than zero
     * @param spike how long it stays at the peak, more than zero
     * @param after how long it stays at the base then, more than zero
     */
    public static UserSchedule spike(int base, int peak, Duration before, Duration spike, Duration after) {
        return Shapes.spike(base, peak, before, spike, after);
    }

    /**
     * A ready-made shape: swings about a mean, where it begins and goes up; nobody where that is below zero.
     *
     * @param period of one swing, more than zero
     * @param length of it all, more than zero
     */
    public static UserSchedule sine(int mean, int amplitude, Duration period, Duration length) {
        return Shapes.sine(mean, amplitude, period, length);
    }

    /**
     * A ready-made shape: a day with two busy times, at a third and at two thirds of its length.
     *
     * @param min how many users there are at the least, 0 or more
     * @param firstPeak how many there are the first time, 0 or more
     * @param secondPeak how many there are the second time, 0 or more
     * @param length more than zero
     */
    public static UserSchedule doubleWave(int min, int firstPeak, int secondPeak, Duration length) {
        return Shapes.doubleWave(min, firstPeak, secondPeak, length);
    }

    /**
     * A ready-made shape: follows the points of a file in straight lines. A line is a time in seconds and a whole number
     * of users, such as {@code 12.5,40}; times rise, the first line may be a heading. The load ends with the last point.
     *
     * @param path of a file in UTF-8, read at once
     * @throws IllegalArgumentException when it cannot be read or a line is not like that; the message says which
     */
    public static UserSchedule usersFromCsv(String path) {
        return Shapes.fromCsv(Path.of(path));
    }
}
