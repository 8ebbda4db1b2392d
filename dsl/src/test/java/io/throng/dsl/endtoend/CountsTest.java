package io.throng.dsl.endtoend;

import static io.throng.dsl.Throng.blocking;
import static io.throng.dsl.Throng.body;
import static io.throng.dsl.Throng.bodySize;
import static io.throng.dsl.Throng.call;
import static io.throng.dsl.Throng.check;
import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.group;
import static io.throng.dsl.Throng.header;
import static io.throng.dsl.Throng.http;
import static io.throng.dsl.Throng.jsonPath;
import static io.throng.dsl.Throng.latency;
import static io.throng.dsl.Throng.loadTest;
import static io.throng.dsl.Throng.minutes;
import static io.throng.dsl.Throng.post;
import static io.throng.dsl.Throng.run;
import static io.throng.dsl.Throng.scenario;
import static io.throng.dsl.Throng.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.dsl.LoadTest;
import io.throng.dsl.Scenario;
import io.throng.dsl.testing.CountingServer;
import io.throng.dsl.testing.CountingServer.Answer;
import io.throng.dsl.testing.CountingServer.Request;
import io.throng.metrics.FailureKind;
import io.throng.metrics.RequestStats;
import io.throng.metrics.RunResult;
import io.throng.metrics.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class CountsTest {

    private final CountingServer server = CountingServer.answering(CountsTest::answer);

    private static Answer answer(Request request) {
        if (request.target().startsWith("/missing")) {
            return Answer.status(404);
        }
        if (request.target().equals("/ann")) {
            return Answer.ok("{\"id\":7,\"name\":\"ann\",\"tags\":[1]}");
        }
        return request.target().equals("/login")
                ? Answer.ok("{\"token\": \"t-" + request.body() + "\"}")
                : Answer.ok("{}");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private LoadTest test(Scenario... scenarios) {
        return loadTest(scenarios).baseUrl(server.url()).users(8).spawnRate(10_000);
    }

    @Test
    void shouldCountEveryRequestOnceByPathAndEnding() {
        RunResult result = test(scenario()
                        .task(3, get("/"))
                        .task(2, get("/missing"))
                        .task(1, get("/missing?checked").check(status().is(404)))
                        .task(1, get("/broken").check(jsonPath("$.id").exists())))
                .iterations(100)
                .seed(42)
                .run();

        RequestStats total = result.total();
        assertThat(server.count()).isEqualTo(800);
        assertThat(List.of(total.started(), total.count(), result.scheduled())).containsOnly(800L);
        assertThat(total.interrupted()).isZero();
        assertThat(result.requests())
                .hasSize(4)
                .allSatisfy(series -> assertThat(series.count()).isEqualTo(server.count(series.name())));
        assertThat(result.request("GET", "/").ok()).isEqualTo(server.count("/"));
        assertThat(result.request("GET", "/missing").failed()).isEqualTo(server.count("/missing"));
        assertThat(result.request("GET", "/missing?checked").failed()).isZero();
        assertThat(result.request("GET", "/broken").failed()).isEqualTo(server.count("/broken"));
        assertThat(result.failures())
                .extracting(failure -> failure.kind() + " " + failure.message() + " " + failure.count())
                .containsExactlyInAnyOrder(
                        "STATUS status 404 " + server.count("/missing"),
                        "CHECK expected jsonPath $.id exists, was missing " + server.count("/broken"));
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void shouldShareUsersAmongScenarios() {
        RunResult result = test(
                        scenario("browse").weight(2).task(get("/browse")),
                        scenario("buy").weight(1).task(get("/buy")),
                        scenario("watch").fixedCount(2).task(get("/watch")))
                .iterations(10)
                .run();

        assertThat(server.count("/browse")).isEqualTo(40);
        assertThat(server.count("/buy")).isEqualTo(20);
        assertThat(server.count("/watch")).isEqualTo(20);
        assertThat(result.total().ok()).isEqualTo(80);
    }

    @Test
    void shouldDoNoMoreIterationsInAllThanAsked() {
        RunResult result = test(scenario().task(get("/"))).totalIterations(101).run();

        assertThat(result.total().ok()).isEqualTo(101).isEqualTo(server.count());
    }

    @Test
    void shouldDoWhatIsToBeDoneAtStartAndStopOnceForEachUser() {
        RunResult result = test(scenario().onStart(get("/in")).task(get("/")).onStop(get("/out")))
                .iterations(3)
                .run();

        assertThat(server.count("/in")).isEqualTo(8);
        assertThat(server.count("/")).isEqualTo(24);
        assertThat(server.count("/out")).isEqualTo(8);
        assertThat(result.total().ok()).isEqualTo(40);
    }

    @Test
    void shouldFillVariablesIntoEveryPartOfARequest() {
        RunResult result = test(scenario()
                        .onStart(
                                run(session -> session.set("me", "u" + session.user())),
                                post("/login")
                                        .body("#{me}")
                                        .check(jsonPath("$.token").saveAs("token")))
                        .task(
                                "order",
                                post("/orders/#{me}?x=#{me}")
                                        .queryParam("q", "a b&#{me}")
                                        .header("X-User", "#{me}")
                                        .header("X-Lambda", session -> session.get("me"))
                                        .bearer("#{token}")
                                        .formParam("who", "#{me}")
                                        .formParam("n", session -> session.iteration())))
                .http(http().header("X-All", "all-#{me}").header("X-User", "overridden"))
                .iterations(2)
                .run();

        assertThat(result.total().ok()).isEqualTo(24).isEqualTo(server.count());
        assertThat(result.request("POST", "/orders/#{me}?x=#{me}").count()).isEqualTo(16);
        for (int user = 0; user < 8; user++) {
            String me = "u" + user;
            List<Request> orders = server.requests().stream()
                    .filter(request -> request.target().equals("/orders/" + me + "?x=" + me + "&q=a%20b%26" + me))
                    .toList();
            assertThat(orders).extracting(Request::body).containsExactly("who=" + me + "&n=0", "who=" + me + "&n=1");
            assertThat(orders)
                    .allSatisfy(order -> assertThat(order.headers())
                            .containsEntry("X-User", me)
                            .containsEntry("X-Lambda", me)
                            .containsEntry("X-All", "all-" + me)
                            .containsEntry("Authorization", "Bearer t-" + me)
                            .containsEntry("Content-Type", "application/x-www-form-urlencoded"));
        }
    }

    @Test
    void shouldMakeAndSaveEveryKindOfCheck() {
        RunResult result = test(scenario()
                        .task(
                                get("/ann")
                                        .check(status().in(200, 201), status().satisfies(code -> code < 300))
                                        .check(
                                                header("Content-Length").is("32"),
                                                header("X-None").notExists())
                                        .check(body().contains("ann"), body().matches("^\\{.*\\}$"))
                                        .check(
                                                body().satisfies(text -> text.length() == 32),
                                                bodySize().is(32))
                                        .check(
                                                jsonPath("$.id").is(7),
                                                jsonPath("$.id").saveAs("id"))
                                        .check(jsonPath("$.tags").satisfies(tags -> tags.size() == 1))
                                        .check(jsonPath("$.none")
                                                .is(1)
                                                .optional()
                                                .saveAs("none"))
                                        .check(jsonPath("$.name")
                                                .in("ann", "bob")
                                                .saveAs("name"))
                                        .check(latency().lessThan(minutes(10)), status().saveAs("status"))
                                        .check(
                                                "has an id",
                                                response -> response.json().has("id")),
                                get("/#{id}/#{name}/#{status}")
                                        .check(check("is there", response -> response.status() == 200))))
                .users(1)
                .iterations(1)
                .run();

        assertThat(result.failures()).isEmpty();
        assertThat(result.exceptions()).isEmpty();
        assertThat(server.requests()).extracting(Request::target).containsExactly("/ann", "/7/ann/200");
    }

    @Test
    void shouldEncodeCredentialsOfEachUser() {
        RunResult result = test(scenario()
                        .onStart(run(session -> session.set("me", "u" + session.user())))
                        .task(get("/").basicAuth("#{me}", "secret")))
                .iterations(1)
                .run();

        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(server.requests())
                .extracting(request -> request.headers().get("Authorization"))
                .contains("Basic dTA6c2VjcmV0", "Basic dTc6c2VjcmV0")
                .doesNotHaveDuplicates();
    }

    @Test
    void shouldMeasureCallsBlockingCodeAndGroups() {
        RunResult result = test(scenario()
                        .task(group(
                                "work",
                                call("mono", session -> Mono.just(1)),
                                blocking("thread", session -> session.set("x", 1)),
                                get("/"))))
                .iterations(5)
                .run();

        assertThat(result.request("CALL", "mono").ok()).isEqualTo(40);
        assertThat(result.request("BLOCKING", "thread").ok()).isEqualTo(40);
        assertThat(result.request("GET", "/").ok()).isEqualTo(40).isEqualTo(server.count());
        assertThat(result.total().count()).isEqualTo(120);
        assertThat(result.groups())
                .singleElement()
                .satisfies(group -> assertThat(group.ok()).isEqualTo(40));
    }

    @Test
    void shouldCountWhatLambdasThrowAndGoOn() {
        RunResult result = test(scenario()
                        .task(get("/"), run(session -> {
                            throw new IllegalStateException("boom");
                        }))
                        .inOrder()
                        .task(get("/header").header("X", session -> {
                            throw new IllegalStateException("no header");
                        })))
                .iterations(10)
                .run();

        assertThat(server.count("/")).isEqualTo(40);
        assertThat(server.count()).isEqualTo(40);
        assertThat(result.request("GET", "/").ok()).isEqualTo(40);
        assertThat(result.request("GET", "/header").failed()).isEqualTo(40);
        assertThat(result.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.kind()).isEqualTo(FailureKind.UNBUILT);
            assertThat(failure.message()).contains("no header");
        });
        assertThat(result.exceptions())
                .extracting(thrown -> thrown.type() + " " + thrown.message() + " " + thrown.count())
                .containsExactlyInAnyOrder(
                        "java.lang.IllegalStateException boom 40", "java.lang.IllegalStateException no header 40");
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void shouldSendTheSameSequenceOfEachUserWhenTheSeedIsTheSame() {
        assertThat(sequences(7)).isEqualTo(sequences(7)).isNotEqualTo(sequences(8));
    }

    /** What each user asked for, in its order, as the server saw it. */
    private Map<String, List<String>> sequences(long seed) {
        int before = server.requests().size();
        RunResult result = test(scenario()
                        .task(3, "a", get("/a").header("U", session -> session.user()))
                        .task(
                                1,
                                "b",
                                get("/b")
                                        .queryParam(
                                                "r", session -> session.random().nextInt(1000))
                                        .header("U", session -> session.user())))
                .iterations(30)
                .seed(seed)
                .run();

        assertThat(result.total().ok()).isEqualTo(240);
        Map<String, List<String>> sequences = new TreeMap<>();
        List<Request> all = server.requests();
        for (Request request : all.subList(before, all.size())) {
            sequences
                    .computeIfAbsent(request.headers().get("U"), user -> new ArrayList<>())
                    .add(request.target());
        }
        assertThat(sequences).hasSize(8);
        return sequences;
    }
}
