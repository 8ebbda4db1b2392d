package io.throng.plan.load;

import io.throng.plan.internal.Durations;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Ready-made shapes of a load in users. What is wrong with one is found when the plan is validated. */
public final class Shapes {

    private static final int MOST_STEPS = 10_000;

    private Shapes() {}

    /**
     * Goes up in equal steps: so many users more at the beginning of each.
     *
     * @param each how long a step lasts, its climb included
     * @param times how many steps there are
     * @param spawnRate how many users start in a second
     * @throws IllegalArgumentException when there are not 1 to 10,000 steps, or the last one is higher than
     *     {@link LoadModel#MOST_USERS}
     */
    public static UserSchedule steps(int stepUsers, Duration each, int times, double spawnRate) {
        if (times < 1 || times > MOST_STEPS) {
            throw new IllegalArgumentException("steps are " + times + ", expected 1 to " + MOST_STEPS);
        }
        if ((long) stepUsers * times > LoadModel.MOST_USERS) {
            throw new IllegalArgumentException("steps are " + times + " of " + stepUsers + " users, expected "
                    + LoadModel.MOST_USERS + " users at the top at most");
        }
        return UserSchedule.EMPTY.then(IntStream.rangeClosed(1, times)
                .<UserSegment>mapToObj(step -> new UserSegment.Stage(each, stepUsers * step, spawnRate))
                .toList());
    }

    /** Stays at a base, is at a peak for a while and then at the base again; it changes at once each time. */
    public static UserSchedule spike(int base, int peak, Duration before, Duration spike, Duration after) {
        return new UserSchedule(List.of(
                new UserSegment.Ramp(base, base, before),
                new UserSegment.Ramp(peak, peak, spike),
                new UserSegment.Ramp(base, base, after)));
    }

    /**
     * Swings about a mean and begins there, going up; nobody where that is below zero.
     *
     * @throws IllegalArgumentException when the period is not more than zero
     */
    public static UserSchedule sine(int mean, int amplitude, Duration period, Duration length) {
        if (period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException(
                    "period of the sine is " + Durations.text(period) + ", expected more than 0s");
        }
        double radiansPerSecond = 2 * Math.PI / Durations.seconds(period);
        return curve("sine", length, t -> Math.max(0, mean + amplitude * StrictMath.sin(radiansPerSecond * t)));
    }

    /**
     * Two waves on top of a least number of users, like a morning and an evening: bell curves whose peaks are at a third
     * and at two thirds of the length, and which have fallen to 1/e a fifteenth of the length beside them.
     */
    public static UserSchedule doubleWave(int min, int firstPeak, int secondPeak, Duration length) {
        double width = Durations.seconds(length) / 15;
        return curve(
                "double wave",
                length,
                t -> min + (firstPeak - min) * bell(t / width - 5) + (secondPeak - min) * bell(t / width - 10));
    }

    /**
     * Follows points of a file and goes from one to the next in a straight line. Each line is a time in seconds and a
     * whole number of users, such as {@code 12.5,40}; times rise. The first line may be a heading, empty lines do not
     * count. A file that does not begin at 0 s begins there with nobody; the load ends with the last point.
     *
     * @param file in UTF-8, read at once and never again
     * @throws IllegalArgumentException when it cannot be read or a line is not like that; the message says which
     */
    public static UserSchedule fromCsv(Path file) {
        return new UserPoints(file).schedule();
    }

    private static double bell(double distance) {
        return StrictMath.exp(-distance * distance);
    }

    private static UserSchedule curve(String name, Duration length, DoubleUnaryOperator usersAtSeconds) {
        return new UserSchedule(List.of(new UserSegment.Curve(
                name, elapsed -> usersAtSeconds.applyAsDouble(Durations.seconds(elapsed)), length)));
    }
}
