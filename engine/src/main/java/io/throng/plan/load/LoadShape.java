package io.throng.plan.load;

import java.time.Duration;

/** A load as a function of time and of what the run shows so far. */
@FunctionalInterface
public interface LoadShape {

    /** What a shape is told. The number of users is that of now, statistics are of the last full seconds, 5 at most. */
    interface Now {

        /** Since the start of the load. */
        Duration elapsed();

        /** Virtual users that this shape steers; those of scenarios with a load of their own are not among them. */
        int users();

        double requestsPerSecond();

        double failuresPerSecond();

        /** Failed requests as a share of all, from 0 to 1; 0 when there is none. */
        double failureRatio();

        /**
         * A percentile of the response time; zero when there is no request.
         *
         * @param percent from 0 to 100
         */
        Duration responseTime(double percent);
    }

    /**
     * How much load there should be from now on. Called at the start and then once a second, one call at a time, on a
     * thread of its own where it may block; while an answer is awaited the load stays as it is. A move that is still
     * going on is replaced by the answer. A shape that throws or returns null stops the run, which fails.
     *
     * @throws Exception for whatever reason; it is counted as an exception of the test
     */
    Target at(Now now) throws Exception;
}
