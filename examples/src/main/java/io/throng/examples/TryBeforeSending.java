package io.throng.examples;

import static io.throng.dsl.Throng.*;

import io.throng.dsl.LoadTest;
import io.throng.engine.SimulatedRequest;
import io.throng.engine.SimulatedResponse;
import io.throng.metrics.RunResult;

/**
 * What would my test do, and would it see what I look for? A preview shows the load, a simulation runs the whole test in
 * virtual time against a server that is a function: an hour in a moment. Nothing is sent.
 */
public final class TryBeforeSending {

    private TryBeforeSending() {}

    static LoadTest test() {
        return loadTest(scenario("reader").task(get("/articles")).waitBetween(1, 3))
                .baseUrl("http://shop.example")
                .seed(42)
                .stages(
                        stage(minutes(10)).users(50).spawnRate(1),
                        stage(minutes(30)).users(400).spawnRate(2),
                        stage(minutes(20)).users(100).spawnRate(2));
    }

    /** Slower the more it has to do, and now and then it has had enough. */
    static SimulatedResponse server(SimulatedRequest request) {
        SimulatedResponse ok = respond(millis(40 + 2L * request.inFlight()));
        return request.random().nextInt(10_000) == 0 ? ok.failing("overloaded") : ok;
    }

    static RunResult simulated() {
        return test().simulate(TryBeforeSending::server);
    }

    public static void main(String[] args) {
        System.out.println(test().preview(millis(50)));

        RunResult result = simulated();
        System.out.printf(
                "%s: %d requests in %d minutes, p99 %d ms, %d failed%n",
                result.verdict(),
                result.total().count(),
                result.elapsed().toMinutes(),
                result.total().responseTime().p(99).toMillis(),
                result.total().failed());
    }
}
