package io.throng.examples;

import static io.throng.dsl.Throng.*;

import io.throng.dsl.LoadTest;
import io.throng.dsl.Scenario;

/**
 * How do I let the number of users change? In stages, when it is known beforehand; by a function, when it depends on what
 * the run shows.
 */
public final class ChangingUsers {

    private static final Scenario READER =
            scenario("reader").task(get("/")).task(get("/users")).waitBetween(0.05, 0.15);

    private ChangingUsers() {}

    /** Known beforehand: a morning, a rush and an evening. */
    static LoadTest inStages(String baseUrl) {
        return loadTest(READER)
                .baseUrl(baseUrl)
                .stages(
                        stage(seconds(2)).users(10).spawnRate(10),
                        stage(seconds(2)).users(40).spawnRate(30),
                        stage(seconds(2)).users(5).spawnRate(50));
    }

    /** Asked once a second: twenty users more each time, until half of the answers take longer than 30 ms, or for 4 s. */
    static LoadTest untilSlow(String baseUrl) {
        return loadTest(READER)
                .baseUrl(baseUrl)
                .shape(now -> now.responseTime(50).compareTo(millis(30)) > 0
                                || now.elapsed().compareTo(seconds(4)) >= 0
                        ? stop()
                        : target(20 + 20 * (int) now.elapsed().toSeconds(), 50));
    }

    public static void main(String[] args) {
        try (DemoApi api = DemoApi.start()) {
            inStages(api.baseUrl()).report(console()).run();
            untilSlow(api.baseUrl()).report(console()).run();
        }
    }
}
