package io.throng.benchmarks;

import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.http;
import static io.throng.dsl.Throng.loadTest;
import static io.throng.dsl.Throng.scenario;
import static io.throng.dsl.Throng.status;

import io.throng.dsl.LoadTest;
import java.time.Duration;

/** Users who together keep one rate, however many they are. */
final class PacedCrowd {

    private static final int CONNECTIONS = 64;

    /** Opening a connection costs as much as many requests; users start in so many turns, and evenly all the same. */
    private static final int TURNS_TO_CONNECT = 4;

    private PacedCrowd() {}

    /**
     * Each user has a schedule of its own; in every period of it their requests are spread evenly.
     *
     * @param rate requests per second of all users together
     * @param own whether each has a connection of its own, else they share some
     */
    static LoadTest of(String url, int users, double rate, boolean own) {
        return loadTest(scenario().task(get(url).check(status().is(200))).pacing(users / rate))
                .http(own ? http().perUser() : http().shared(CONNECTIONS))
                .users(users)
                .spawnRate(spawnRate(rate, own));
    }

    /** How long it takes until all have started. */
    static Duration starting(int users, double rate, boolean own) {
        return Duration.ofNanos(Math.round(users * 1e9 / spawnRate(rate, own)));
    }

    private static double spawnRate(double rate, boolean own) {
        return own ? rate / TURNS_TO_CONNECT : rate;
    }
}
