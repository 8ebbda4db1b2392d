package io.throng.examples;

import static io.throng.dsl.Throng.*;

import io.throng.dsl.LoadTest;
import io.throng.dsl.Scenario;

/** How does a user remember what an answer said? A check saves it, and #{name} stands for it from then on. */
public final class RememberAndReuse {

    private RememberAndReuse() {}

    static LoadTest against(String baseUrl) {
        Scenario buyer = scenario("buyer")
                .onStart(post("/login")
                        .json(session -> "{\"user\": " + session.user() + "}")
                        .check(jsonPath("$.token").saveAs("token")))
                .task(
                        "order",
                        group(
                                "order and look",
                                post("/orders")
                                        .bearer("#{token}")
                                        .json("{\"item\": 7}")
                                        .check(
                                                status().is(201),
                                                jsonPath("$.id").saveAs("order")),
                                pause(0.01, 0.05),
                                get("/orders/#{order}").check(jsonPath("$.id").is("#{order}"))))
                .waitBetween(0.05, 0.1);

        return loadTest(buyer).baseUrl(baseUrl).users(10).spawnRate(50).runTime(seconds(5));
    }

    public static void main(String[] args) {
        try (DemoApi api = DemoApi.start()) {
            against(api.baseUrl()).report(console()).run();
        }
    }
}
