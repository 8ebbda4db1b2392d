package io.throng.benchmarks;

import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.http;
import static io.throng.dsl.Throng.loadTest;
import static io.throng.dsl.Throng.scenario;
import static io.throng.dsl.Throng.status;

import io.throng.dsl.LoadTest;
import io.throng.dsl.Scenario;

/** Kinds of crowds whose memory is measured, by what their users hold while they think. */
enum Crowd {

    /** Each user has a connection of its own, which stays open. */
    OWN(true, 5_000, true),

    /** Users share open connections. */
    SHARED(false, 10_000, true),

    /** Users have done a request each over shared connections, which the server has closed since. */
    IDLE(false, 20_000, false),

    /** Users have done a request each over connections of their own, which the server has closed since. */
    LEFT(true, 5_000, false);

    private static final int CONNECTIONS = 64;
    private static final double LONG_THINK_SECONDS = 3_600;

    private final boolean ownConnections;
    private final double spawnRate;
    private final boolean goesOn;

    Crowd(boolean ownConnections, double spawnRate, boolean goesOn) {
        this.ownConnections = ownConnections;
        this.spawnRate = spawnRate;
        this.goesOn = goesOn;
    }

    /** Whether users do one request after the other; else they do one and then think for an hour. */
    boolean goesOn() {
        return goesOn;
    }

    /**
     * The test without an end.
     *
     * @param thinkSeconds the mean; of those who go on, each time is from half to one and a half of it
     */
    LoadTest test(String url, int users, double thinkSeconds) {
        Scenario scenario = scenario().task(get(url).check(status().is(200)));
        return loadTest(
                        goesOn
                                ? scenario.waitBetween(thinkSeconds / 2, thinkSeconds * 3 / 2)
                                : scenario.waitConstant(LONG_THINK_SECONDS))
                .http(ownConnections ? http().perUser() : http().shared(CONNECTIONS))
                .users(users)
                .spawnRate(spawnRate);
    }
}
