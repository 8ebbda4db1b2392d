package io.throng.examples;

import static io.throng.dsl.Throng.*;

import io.throng.metrics.RequestStats;
import io.throng.metrics.RunResult;

/** How do I use the numbers in a program? {@code run()} waits, never exits the JVM, and returns a typed result. */
public final class InsideAProgram {

    private InsideAProgram() {}

    static RunResult measure(String baseUrl) {
        return loadTest(scenario().task(3, get("/")).task(1, get("/missing")).noWait())
                .baseUrl(baseUrl)
                .users(8)
                .spawnRate(1000)
                .iterations(50)
                .seed(42)
                .run();
    }

    public static void main(String[] args) {
        try (DemoApi api = DemoApi.start()) {
            RunResult result = measure(api.baseUrl());
            RequestStats home = result.request("GET", "/");
            System.out.printf(
                    "%s: %d requests, p50 %d ms, p99 %d ms%n",
                    result.verdict(),
                    result.total().count(),
                    home.responseTime().p(50).toMillis(),
                    home.responseTime().p(99).toMillis());
            result.failures().forEach(failure -> System.out.println(failure.count() + " x " + failure.message()));
        }
    }
}
