package io.throng.examples;

import static io.throng.dsl.Throng.*;

import io.throng.dsl.LoadTest;
import io.throng.dsl.Scenario;
import io.throng.engine.Run;
import io.throng.metrics.Distribution;
import io.throng.metrics.RunResult;
import io.throng.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;

/**
 * What does a stall do to my percentiles? A server stalls for 2 of 20 seconds, and four tests of 100 requests a second
 * look at it at the same time. Two of them cannot see it: their users wait for the server, so those who would have come
 * meanwhile are missing. That is coordinated omission, after Gil Tene.
 */
public final class CoordinatedOmission {

    static final Duration RUN = seconds(20);
    static final Stall STALL = new Stall(millis(10), seconds(8), seconds(2));
    private static final int USERS = 10;
    private static final double REQUESTS_PER_SECOND = 100;
    private static final double PERIOD_SECONDS = USERS / REQUESTS_PER_SECOND;
    private static final double[] PERCENTS = {50, 90, 95, 99, 99.9};

    private CoordinatedOmission() {}

    /** Wrong: users that wait a while after each answer. */
    static LoadTest closedWithWaits() {
        return users(scenario().task(get("/")).waitConstant(PERIOD_SECONDS - 0.01));
    }

    /**
     * Wrong: users that begin a task every so often, as with Locust's {@code constant_pacing}, but measure each request from
     * the moment it is sent, and forget what they were too late for.
     */
    static LoadTest closedAsInLocust() {
        return users(scenario()
                .task(run(session -> session.set("begun", System.nanoTime())), get("/"))
                .waitTime(CoordinatedOmission::restOfThePeriod));
    }

    private static Duration restOfThePeriod(Session session) {
        long begun = (Long) session.get("begun");
        Duration rest = seconds(PERIOD_SECONDS).minusNanos(System.nanoTime() - begun);
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    /** Right: users with a schedule, whose response time counts from the moment a request was due. */
    static LoadTest closedOnSchedule() {
        return users(scenario().task(get("/")).pacing(PERIOD_SECONDS));
    }

    private static LoadTest users(Scenario scenario) {
        return loadTest(scenario).users(USERS).spawnRate(REQUESTS_PER_SECOND).runTime(RUN);
    }

    /** Right: users that arrive whatever has become of those before. */
    static LoadTest open() {
        return loadTest(scenario().task(get("/")))
                .arrivals(perSecond(REQUESTS_PER_SECOND))
                .runTime(RUN);
    }

    /**
     * What a test saw.
     *
     * @param served how many requests its server has seen
     */
    record Look(String name, RunResult result, long served) {}

    /** Runs all four side by side, each against a server of its own that stalls at the same time. */
    static List<Look> runAll() {
        Map<String, LoadTest> tests = new LinkedHashMap<>();
        tests.put("closed, with waits", closedWithWaits());
        tests.put("closed, as in Locust", closedAsInLocust());
        tests.put("closed, on schedule", closedOnSchedule());
        tests.put("open", open());
        List<StallingApi> servers = new ArrayList<>();
        try {
            Map<String, Run> runs = new LinkedHashMap<>();
            tests.forEach((name, test) -> {
                StallingApi server = StallingApi.start(STALL);
                servers.add(server);
                runs.put(name, test.baseUrl(server.baseUrl()).start());
            });
            List<Look> looks = new ArrayList<>();
            runs.forEach((name, run) -> looks.add(
                    new Look(name, run.await(), servers.get(looks.size()).requests())));
            return looks;
        } finally {
            servers.forEach(StallingApi::close);
        }
    }

    /** Runs all four for 20 s and prints a table. With a file name as argument it draws a plot as well. */
    public static void main(String[] args) throws IOException {
        List<Look> looks = runAll();
        System.out.printf("%-22s %9s %9s %9s %9s %9s %9s%n", "ms", "requests", "p50", "p90", "p95", "p99", "p99.9");
        print("computed truth", Math.round(REQUESTS_PER_SECOND * RUN.toSeconds()), truth());
        for (Look look : looks) {
            print(look.name(), look.served(), measured(look.result().total().responseTime()));
        }
        if (args.length > 0) {
            Files.writeString(Path.of(args[0]), plot(looks).svg());
        }
    }

    private static double[] truth() {
        return percentiles(percent -> STALL.truth(percent, RUN));
    }

    private static double[] measured(Distribution times) {
        return percentiles(times::p);
    }

    private static double[] percentiles(DoubleFunction<Duration> time) {
        double[] millis = new double[PERCENTS.length];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = time.apply(PERCENTS[i]).toNanos() / 1e6;
        }
        return millis;
    }

    private static void print(String name, long requests, double... millis) {
        System.out.printf("%-22s %9d", name, requests);
        for (double each : millis) {
            System.out.printf(" %9.1f", each);
        }
        System.out.println();
    }

    private static PercentilePlot plot(List<Look> looks) {
        PercentilePlot plot = new PercentilePlot("Response time of a server that stalls for 2 of 20 seconds")
                .curve("computed truth", percent -> STALL.truth(percent, RUN));
        for (Look look : looks) {
            plot = plot.curve(look.name(), look.result().total().responseTime()::p);
        }
        return plot;
    }
}
