package io.throng.plan;

import static io.throng.plan.TestPlans.check;
import static io.throng.plan.TestPlans.field;
import static io.throng.plan.TestPlans.get;
import static io.throng.plan.TestPlans.plan;
import static io.throng.plan.TestPlans.save;
import static io.throng.plan.TestPlans.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dgolden.update=true} to write the golden file anew. */
class PlanDescriptionTest {

    private static final Path GOLDEN = Path.of("src/test/resources/io/throng/plan/description.txt");
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Field PASSWORD = field("password", "hunter2");

    private static Step.Request request(String method, String url, String name, Body body, Check... checks) {
        return new Step.Request(
                method,
                new Template(url),
                name,
                List.of(PASSWORD),
                List.of(field("q", "hunter2"), field("page", "#{page}")),
                body,
                Optional.of(Duration.ofMillis(1_500)),
                List.of(checks));
    }

    private static Check.OfValue value(Source source, Condition condition, boolean optional) {
        return new Check.OfValue(source, condition, Optional.of("v"), Optional.empty(), optional);
    }

    private static ScenarioPlan shopper() {
        Step login = request(
                "POST", "http://u:hunter2@auth/login", "login", new Body.Form(List.of(PASSWORD, field("user", "u"))));
        Step lambda = new Step.Request(
                "GET",
                new Computed(session -> "/"),
                "GET somewhere",
                List.of(),
                List.of(),
                new Body.Content(new Template("hunter2"), "application/json"),
                Optional.empty(),
                List.of());
        Step checked = get(
                "/items/#{id}",
                check(new Source.Status(), new Condition.In(List.of(200, 201))),
                check(new Source.Header("X-Id"), new Condition.Matches("^a+$")),
                check(new Source.BodyText(), new Condition.Contains("é")),
                check(new Source.BodySize(), new Condition.GreaterThan(10)),
                check(new Source.Latency(), new Condition.LessThan(Duration.ofMillis(300))),
                value(new Source.JsonPath("$.a"), new Condition.Is("x"), true),
                value(new Source.JsonPath("$.b"), new Condition.Not(1.5), false),
                check(new Source.JsonPath("$.c"), new Condition.NotExists()),
                check(new Source.JsonPath("$.d"), new Condition.Satisfies(value -> true)),
                save("$.e", "e"),
                new Check.OfResponse("is fine", response -> true));
        return new ScenarioPlan(
                "shopper",
                3,
                OptionalInt.empty(),
                false,
                List.of(new Step.Run(session -> {}), login),
                List.of(
                        new TaskPlan("browse", 2, List.of(checked, new Step.Pause(SECOND, SECOND.multipliedBy(3)))),
                        new TaskPlan(
                                "buy",
                                1,
                                List.of(
                                        new Step.Group(
                                                "checkout",
                                                List.of(
                                                        new Step.Call("pay", session -> subscriber -> {}),
                                                        new Step.Group(
                                                                "inner", List.of(new Step.Pause(SECOND, SECOND))),
                                                        new Step.Blocking("book", session -> {}))),
                                        request("PUT", "/raw", "/raw", new Body.Binary(new byte[1])),
                                        lambda))),
                List.of(get("/logout")),
                new Wait.Between(SECOND, SECOND.multipliedBy(3)),
                Optional.empty());
    }

    private static ScenarioPlan inOrder() {
        return new ScenarioPlan(
                "in order",
                1,
                OptionalInt.of(1),
                true,
                List.of(),
                List.of(new TaskPlan("one", 1, List.of(get("/"))), new TaskPlan("two", 2, List.of(get("/")))),
                List.of(),
                new Wait.Pacing(Duration.ofMillis(200)),
                Optional.empty());
    }

    private static String everything() {
        Load bounded = Load.DEFAULT
                .withUsers(10)
                .withSpawnRate(2.5)
                .withRunTime(Duration.ofSeconds(90))
                .withIterations(1)
                .withTotalIterations(1_000);
        HttpSettings http = new HttpSettings(
                List.of(PASSWORD, field("Accept", "x")),
                SECOND,
                Duration.ofMillis(1),
                true,
                new ConnectionUse.Shared(8));
        Plan full = plan(shopper(), inOrder())
                .withBaseUrl("https://u:hunter2@shop/api")
                .withLoad(bounded)
                .withSeed(-7)
                .withHttp(http);
        return full.describe() + "\n"
                + plan(scenario("s", get("/"))).withBaseUrl("").describe();
    }

    @Test
    void shouldReadAsInTheGoldenFile() throws IOException {
        String described = everything();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, described);
        }

        assertThat(described).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void shouldNotTellSecrets() {
        assertThat(everything()).doesNotContain("hunter2");
    }

    @Test
    void shouldDescribeAPlanThatIsWrong() {
        assertThat(plan(scenario("s", List.of(), new TaskPlan("t", 0, List.of())))
                        .describe())
                .contains("scenario \"s\"");
    }
}
