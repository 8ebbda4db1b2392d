package io.throng.examples;

import static io.throng.dsl.Throng.*;

import io.throng.dsl.Scenario;

/** What does a load test look like? One kind of user with weighted tasks, think time and checks; flags override it. */
public final class Article {

    private Article() {}

    static Scenario apiUser() {
        return scenario("APIUser")
                .task(3, get("/").check(status().is(200).withMessage("Got something else instead of 200")))
                .task(
                        2,
                        get("/users")
                                .check(
                                        "Invalid response",
                                        r -> r.status() == 200 && r.json().has("users")))
                .task(
                        1,
                        get("/status")
                                .check(status().is(200), jsonPath("$.status").is("healthy")))
                .waitBetween(1, 3);
    }

    public static void main(String[] args) {
        loadTest(apiUser())
                .baseUrl("http://127.0.0.1:5000")
                .users(10)
                .spawnRate(2)
                .runTime(minutes(1))
                .report(console())
                .main(args);
    }
}
