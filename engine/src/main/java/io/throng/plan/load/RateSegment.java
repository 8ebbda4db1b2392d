package io.throng.plan.load;

import io.throng.plan.internal.Durations;
import java.time.Duration;
import java.util.Optional;

/** A part of an open load: how many arrive while it lasts. Segments follow each other without a gap. */
public sealed interface RateSegment {

    /** The length of a segment that goes on until the run time is over. */
    Duration ENDLESS = Duration.ofSeconds(Long.MAX_VALUE);

    /** How long it lasts; zero for what happens at once. */
    Duration length();

    /** Changes the rate evenly from one value to another; a constant rate when both are equal. */
    record Ramp(Rate from, Rate to, Duration length) implements RateSegment {}

    /** Lets the rate swing about a mean: {@code mean + amplitude * sin(2 pi t / period)}, where it is not negative. */
    record Sine(Rate mean, Rate amplitude, Duration period, Duration length) implements RateSegment {

        /** The rate at a moment since this began. */
        public Rate at(Duration elapsed) {
            double swings = Durations.seconds(elapsed) / Durations.seconds(period);
            double perSecond = mean.perSecond() + amplitude.perSecond() * Math.sin(2 * Math.PI * swings);
            return new Rate(Math.max(0, perSecond), Rate.Unit.SECOND);
        }
    }

    /** So many at one instant. */
    record AtOnce(long count) implements RateSegment {
        @Override
        public Duration length() {
            return Duration.ZERO;
        }
    }

    /** Whatever a function says. */
    record Computed(RateFunction function, Duration length) implements RateSegment {

        /**
         * Asks the function.
         *
         * @param elapsed since this began
         * @throws IllegalArgumentException when it does not give a proper rate; the message says when
         */
        public Rate at(Duration elapsed) {
            String then = "rate at " + Durations.text(elapsed);
            Rate rate;
            try {
                rate = function.at(elapsed);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(then + " throws " + e + ", expected a rate", e);
            }
            Optional<String> bound = rate == null ? Optional.of("a rate") : rate.brokenBound();
            if (bound.isPresent()) {
                throw new IllegalArgumentException(then + " is " + rate + ", expected " + bound.get());
            }
            return rate;
        }
    }
}
