package acceptance;

import static io.throng.dsl.Throng.*;

import io.throng.metrics.RunResult;

/** Open model: exact counts, response time from the intended start, overflow counted. args: baseUrl. */
public final class Arrivals {
    public static void main(String[] args) {
        var hit = scenario("hit").task(get("/"));
        RunResult result = loadTest()
                .baseUrl(args[0])
                .scenario(
                        hit,
                        open().ramp(perSecond(0), perSecond(200), seconds(4)).hold(perSecond(200), seconds(4)))
                .scenario(
                        scenario("background").task(get("/background")),
                        closed().ramp(0, 5, seconds(1)).hold(5, seconds(7)))
                .run();
        System.out.println("arrivals=" + result.request("GET", "/").count()); // 400 + 800, every time

        RunResult capped = loadTest()
                .baseUrl(args[0])
                .scenario(
                        hit, open().hold(perMinute(6000), seconds(3)).poisson().maxInFlight(3))
                .run();
        System.out.println("scheduled=" + capped.scheduled() + " dropped=" + capped.dropped()
                + " service.p99=" + capped.total().serviceTime().p(99)
                + " response.p99=" + capped.total().responseTime().p(99)
                + " delay.p99=" + capped.total().startDelay().p(99));
    }
}
