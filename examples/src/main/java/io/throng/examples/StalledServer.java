package io.throng.examples;

import static io.throng.dsl.Throng.*;

import io.throng.dsl.Scenario;
import io.throng.metrics.RequestStats;
import io.throng.metrics.RunResult;

/**
 * Does my test see a server that stalls? Of 40 searches one takes 300 ms. A user that waits for its answer before it goes
 * on meets the stall once; those who would have come meanwhile are missing in the numbers. A user with a schedule comes
 * late to all of them, and its response times say so.
 */
public final class StalledServer {

    private static final int SEARCHES = 160;

    private StalledServer() {}

    /** Wrong for this question: the stall delays the user, and nothing tells. */
    static RunResult withWaits(String baseUrl) {
        return search(baseUrl, scenario().task(get("/search")).waitConstant(0.01));
    }

    /** Right: a search is due every 10 ms, and its response time counts from then. */
    static RunResult onSchedule(String baseUrl) {
        return search(baseUrl, scenario().task(get("/search")).pacing(0.01));
    }

    private static RunResult search(String baseUrl, Scenario user) {
        return loadTest(user).baseUrl(baseUrl).iterations(SEARCHES).run();
    }

    public static void main(String[] args) {
        try (DemoApi api = DemoApi.start()) {
            print("wrong, with waits ", withWaits(api.baseUrl()).total());
            print("right, on schedule", onSchedule(api.baseUrl()).total());
        }
    }

    private static void print(String how, RequestStats stats) {
        System.out.printf(
                "%s  response p50 %3d ms, p90 %3d ms  service p50 %3d ms, p90 %3d ms%n",
                how,
                stats.responseTime().p(50).toMillis(),
                stats.responseTime().p(90).toMillis(),
                stats.serviceTime().p(50).toMillis(),
                stats.serviceTime().p(90).toMillis());
    }
}
