package acceptance;

import static io.throng.dsl.Throng.*;

import io.throng.dsl.Scenario;

/** The whole tutorial user in one screen: weights, think time, checks; every setting can be overridden by a flag. */
public final class Article {
    public static void main(String[] args) {
        Scenario apiUser = scenario("APIUser")
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

        loadTest(apiUser)
                .baseUrl("http://127.0.0.1:5000")
                .users(10)
                .spawnRate(2)
                .runTime(minutes(1))
                .report(console())
                .main(args);
    }
}
