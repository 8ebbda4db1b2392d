package io.throng.reporting;

import static io.throng.reporting.StatsBuilder.stats;

import io.throng.metrics.FailureKind;
import io.throng.metrics.Verdict;
import java.time.Duration;
import java.util.Optional;

/** Runs that several tests look at. */
public final class SampleRuns {

    private SampleRuns() {}

    /** The ten samples Locust's own sample files were made from. */
    public static RunBuilder locust() {
        return RunBuilder.run()
                .elapsed(Duration.ofMillis(20_250))
                .series(
                        stats("POST", "/login").ok(147).failed(250).bodyBytes(40),
                        stats("POST", "/login").failed(250))
                .series(
                        stats("GET", "/")
                                .ok(12.4, 99.6, 3432, 255, 5, 15)
                                .failed(0.4)
                                .bodyBytes(700),
                        stats("GET", "/").ok(255, 5, 15).failed(0.4))
                .series(stats("GET", "/a,b \"q\"").failed(58_760), stats("GET", "/a,b \"q\""))
                .failure("GET", "/", FailureKind.CHECK, "boom", 1)
                .failure("POST", "/login", FailureKind.STATUS, "status is 500", 1)
                .failure("GET", "/a,b \"q\"", FailureKind.CHECK, "Got \"wrong\",\nresponse", 1)
                .exception("scenario \"slow\" > task \"t\"", "java.lang.Error", "boom, \"x\"", "at T.t(T.java:1)\n", 3)
                .verdict(Verdict.FAILED, "3 of 10 requests failed", "a lambda threw 3 times");
    }

    /** Nothing was ever asked. */
    public static RunBuilder empty() {
        return RunBuilder.run()
                .elapsed(Duration.ofSeconds(2))
                .runTime(Optional.empty())
                .series(stats("GET", "/"), stats("GET", "/"))
                .verdict(Verdict.NO_DATA, "not a single request came to an end");
    }

    /** Everything went well; times below and around a millisecond. */
    public static RunBuilder passed() {
        return RunBuilder.run()
                .elapsed(Duration.ofSeconds(60))
                .series(
                        stats("GET", "/").ok(0.412345, 0.5, 0.61, 1.234567).bodyBytes(180),
                        stats("GET", "/").ok(0.5))
                .series(
                        stats("GET", "/users").ok(10.05, 11.5, 12.25).bodyBytes(3000),
                        stats("GET", "/users").ok(10.05));
    }

    /** Users that arrive faster than a slow server lets them go, beside a few that stay. */
    public static RunBuilder open() {
        return RunBuilder.run()
                .elapsed(Duration.ofSeconds(20))
                .users(23)
                .usersAskedFor(5)
                .arrivals("buy", 3_950, 40, 10)
                .iterations("browse", 120, 0)
                .series(
                        stats("POST", "/orders")
                                .ok(20.5, 31, 450)
                                .startDelay(12.25)
                                .connectionWait(1.5)
                                .bodyBytes(300),
                        stats("POST", "/orders").ok(31, 450))
                .series(
                        stats("GET", "/").ok(4, 5.5).bodyBytes(200),
                        stats("GET", "/").ok(5.5))
                .warmUp(stats("POST", "/orders").ok(900, 1_200).startDelay(150))
                .schedule(4_120, 50)
                .verdict(Verdict.UNTRUSTWORTHY, "50 of 4,000 arrivals were dropped");
    }
}
