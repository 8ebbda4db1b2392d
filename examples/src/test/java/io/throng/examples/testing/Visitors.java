package io.throng.examples.testing;

import static io.throng.dsl.Throng.*;

import io.throng.dsl.LoadTest;

/** A load test for {@link Nginx}, without an end of its own. args: flags. */
public final class Visitors {

    private Visitors() {}

    /** The test, for whoever gives it an end. */
    public static LoadTest test() {
        return loadTest(scenario()
                        .task(60, get("/"))
                        .task(20, get("/missing").check(status().is(404)))
                        .task(1, get("/slow"))
                        .noWait())
                .users(8)
                .spawnRate(1000);
    }

    public static void main(String[] args) {
        test().main(args);
    }
}
