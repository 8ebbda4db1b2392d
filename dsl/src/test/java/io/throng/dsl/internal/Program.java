package io.throng.dsl.internal;

import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.loadTest;
import static io.throng.dsl.Throng.minutes;
import static io.throng.dsl.Throng.scenario;

/** A load test that goes on until it is told to stop; started in a JVM of its own. */
final class Program {

    private Program() {}

    public static void main(String[] args) {
        loadTest(scenario().task(get("/")).waitConstant(0.01))
                .users(4)
                .spawnRate(1000)
                .stopTimeout(minutes(10))
                .main(args);
    }
}
