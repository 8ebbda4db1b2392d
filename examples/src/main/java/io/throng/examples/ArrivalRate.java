package io.throng.examples;

import static io.throng.dsl.Throng.*;

import io.throng.dsl.LoadTest;
import io.throng.dsl.Scenario;
import io.throng.metrics.RunResult;

/**
 * How do I send so many a second, whatever the server does? Let users arrive at a rate, each for one visit. A slow server
 * then has more of them at a time, not fewer, and every late start is in its response time.
 */
public final class ArrivalRate {

    private ArrivalRate() {}

    static LoadTest against(String baseUrl) {
        Scenario visit = scenario("visit").task(get("/"), get("/users"));
        Scenario monitor = scenario("monitor").task(get("/status")).pacing(0.2);

        return loadTest()
                .baseUrl(baseUrl)
                .scenario(
                        visit,
                        open().ramp(perSecond(0), perSecond(50), seconds(2)) // 50 arrivals
                                .hold(perSecond(50), seconds(2)) // 100
                                .maxInFlight(200))
                .scenario(monitor, closed().hold(1, seconds(4)));
    }

    public static void main(String[] args) {
        try (DemoApi api = DemoApi.start()) {
            RunResult result = against(api.baseUrl()).report(console()).run();
            result.schedules()
                    .forEach(schedule -> System.out.printf(
                            "%s: %d due, %d dropped%n", schedule.scenario(), schedule.due(), schedule.dropped()));
        }
    }
}
