package io.throng.plan.load;

import io.throng.plan.load.RateSegment.AtOnce;
import io.throng.plan.load.RateSegment.Computed;
import io.throng.plan.load.RateSegment.Ramp;
import io.throng.plan.load.RateSegment.Sine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Open loads for tests. */
final class Profiles {

    private Profiles() {}

    static Rate perSecond(double count) {
        return new Rate(count, Rate.Unit.SECOND);
    }

    static Rate perMinute(double count) {
        return new Rate(count, Rate.Unit.MINUTE);
    }

    static Rate perHour(double count) {
        return new Rate(count, Rate.Unit.HOUR);
    }

    static Ramp ramp(double from, double to, double seconds) {
        return new Ramp(perSecond(from), perSecond(to), seconds(seconds));
    }

    static Ramp hold(double rate, double seconds) {
        return ramp(rate, rate, seconds);
    }

    static Ramp hold(Rate rate, double seconds) {
        return new Ramp(rate, rate, seconds(seconds));
    }

    static Sine sine(double mean, double amplitude, double period, double length) {
        return new Sine(perSecond(mean), perSecond(amplitude), seconds(period), seconds(length));
    }

    static Duration seconds(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    static OpenLoad load(RateSegment... segments) {
        return OpenLoad.EMPTY.withSegments(List.of(segments));
    }

    /** All due times, in the order of their numbers. */
    static long[] times(OpenLoad load, long seed) {
        return striped(load, seed, 0, 1);
    }

    static long[] striped(OpenLoad load, long seed, int owner, int owners) {
        List<Long> times = new ArrayList<>();
        ArrivalTimes arrivals = ArrivalSchedule.of(load).times(seed, owner, owners);
        for (; arrivals.dueNanos() != ArrivalTimes.NEVER; arrivals.advance()) {
            times.add(arrivals.dueNanos());
        }
        return times.stream().mapToLong(Long::longValue).toArray();
    }

    /** One to six straight segments and bursts, with rates of any unit and odd lengths. */
    static OpenLoad randomStraight(SplittableRandom random) {
        List<RateSegment> segments = new ArrayList<>();
        int count = random.nextInt(1, 7);
        for (int i = 0; i < count; i++) {
            segments.add(
                    random.nextInt(6) == 0
                            ? new AtOnce(random.nextLong(1, 50))
                            : new Ramp(randomRate(random), randomRate(random), randomLength(random)));
        }
        return OpenLoad.EMPTY.withSegments(segments);
    }

    /** Any segments. */
    static OpenLoad random(SplittableRandom random) {
        List<RateSegment> segments = new ArrayList<>(randomStraight(random).segments());
        double mean = random.nextDouble(300);
        double amplitude = random.nextDouble(600);
        segments.add(new Sine(perSecond(mean), perSecond(amplitude), randomLength(random), randomLength(random)));
        segments.add(new Computed(
                elapsed -> perSecond(mean * (1 + StrictMath.cos(elapsed.toNanos() / 3e8))), randomLength(random)));
        segments.addAll(randomStraight(random).segments());
        return OpenLoad.EMPTY.withSegments(segments);
    }

    private static Rate randomRate(SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0 -> perSecond(0);
            case 1 -> perSecond(random.nextInt(1, 500));
            case 2 -> perSecond(random.nextDouble(500));
            case 3 -> perMinute(random.nextInt(1, 5_000));
            default -> perHour(random.nextInt(1, 100_000) / 10.0);
        };
    }

    private static Duration randomLength(SplittableRandom random) {
        return random.nextBoolean()
                ? Duration.ofMillis(random.nextLong(1, 5_000))
                : Duration.ofNanos(random.nextLong(1, 5_000_000_000L));
    }

    /** How many there are; of a load that ends. */
    static long count(OpenLoad load, long seed) {
        return ArrivalSchedule.of(load)
                .countBefore(ArrivalTimes.NEVER, seed, Long.MAX_VALUE)
                .orElseThrow();
    }
}
