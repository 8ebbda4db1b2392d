package io.throng.examples;

import static io.throng.dsl.Throng.*;

import io.throng.dsl.LoadTest;
import io.throng.dsl.Scenario;

/** How do different kinds of users share one test? By weight; and a fixed count for those there are only a few of. */
public final class SeveralScenarios {

    private SeveralScenarios() {}

    static LoadTest against(String baseUrl) {
        Scenario reader = scenario("reader")
                .weight(3)
                .task(2, get("/"))
                .task(1, get("/users"))
                .waitBetween(0.05, 0.15);
        Scenario searcher = scenario("searcher").weight(1).task(get("/search")).waitConstant(0.1);
        Scenario monitor =
                scenario("monitor").fixedCount(1).task(get("/status")).pacing(millis(250));

        return loadTest(reader, searcher, monitor)
                .baseUrl(baseUrl)
                .users(13) // one monitor, nine readers, three searchers
                .spawnRate(50)
                .runTime(seconds(5));
    }

    public static void main(String[] args) {
        try (DemoApi api = DemoApi.start()) {
            against(api.baseUrl()).report(console()).run();
        }
    }
}
