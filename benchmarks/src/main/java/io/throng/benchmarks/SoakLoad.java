package io.throng.benchmarks;

import static io.throng.dsl.Throng.body;
import static io.throng.dsl.Throng.closed;
import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.header;
import static io.throng.dsl.Throng.jsonPath;
import static io.throng.dsl.Throng.loadTest;
import static io.throng.dsl.Throng.millis;
import static io.throng.dsl.Throng.open;
import static io.throng.dsl.Throng.perSecond;
import static io.throng.dsl.Throng.post;
import static io.throng.dsl.Throng.respond;
import static io.throng.dsl.Throng.run;
import static io.throng.dsl.Throng.scenario;
import static io.throng.dsl.Throng.status;

import io.throng.dsl.LoadTest;
import io.throng.dsl.Scenario;
import io.throng.engine.SimulatedRequest;
import io.throng.engine.SimulatedResponse;

/** A bit of everything at a fixed rate, for a long time: users who think, arrivals, checks, variables and failures. */
final class SoakLoad {

    private static final String MISSING = "/missing";
    private static final double MIN_THINK_SECONDS = 0.5;
    private static final double MAX_THINK_SECONDS = 1.5;
    private static final int LONGEST_SIMULATED_MILLIS = 20;

    private SoakLoad() {}

    /**
     * The test, without a run time.
     *
     * @param rate requests a second, half of them of users who think a second in the mean and half of arrivals
     */
    static LoadTest of(String url, double rate) {
        int users = (int) Math.round(rate / 2 * (MIN_THINK_SECONDS + MAX_THINK_SECONDS) / 2);
        return loadTest()
                .baseUrl(url)
                .scenario(thinking(), closed().hold(users))
                .scenario(arriving(), open().hold(perSecond(rate / 2)));
    }

    private static Scenario thinking() {
        return scenario("thinking")
                .onStart(run(session -> session.set("id", session.user())))
                .task(
                        8,
                        get("/items/#{id}")
                                .check(
                                        status().is(200),
                                        header("Content-Type").contains("json"),
                                        jsonPath("$.n").saveAs("id")))
                .task(1, post("/items").json("{\"id\":#{id}}").check(body().contains("healthy")))
                .task(1, get(MISSING))
                .waitBetween(MIN_THINK_SECONDS, MAX_THINK_SECONDS);
    }

    private static Scenario arriving() {
        return scenario("arriving")
                .task(get("/").check("no status", r -> r.json().has("status")));
    }

    /** What the server does with it, in virtual time. */
    static SimulatedResponse respondTo(SimulatedRequest request) {
        SimulatedResponse response = respond(millis(1 + request.random().nextInt(LONGEST_SIMULATED_MILLIS)));
        return request.name().equals(MISSING) ? response.failing("status 404") : response;
    }
}
