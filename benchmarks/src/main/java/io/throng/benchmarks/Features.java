package io.throng.benchmarks;

import static io.throng.dsl.Throng.blocking;
import static io.throng.dsl.Throng.body;
import static io.throng.dsl.Throng.bodySize;
import static io.throng.dsl.Throng.call;
import static io.throng.dsl.Throng.check;
import static io.throng.dsl.Throng.console;
import static io.throng.dsl.Throng.csv;
import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.group;
import static io.throng.dsl.Throng.header;
import static io.throng.dsl.Throng.http;
import static io.throng.dsl.Throng.json;
import static io.throng.dsl.Throng.jsonPath;
import static io.throng.dsl.Throng.latency;
import static io.throng.dsl.Throng.loadTest;
import static io.throng.dsl.Throng.pause;
import static io.throng.dsl.Throng.perSecond;
import static io.throng.dsl.Throng.post;
import static io.throng.dsl.Throng.request;
import static io.throng.dsl.Throng.run;
import static io.throng.dsl.Throng.scenario;
import static io.throng.dsl.Throng.seconds;
import static io.throng.dsl.Throng.status;

import io.throng.dsl.Check;
import io.throng.dsl.HttpStep;
import io.throng.dsl.LoadTest;
import io.throng.dsl.Scenario;
import io.throng.metrics.Reporter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Mono;

/** The rows of the table of costs. The first one is the plain loop, which the others are compared with. */
final class Features {

    private static final int USERS = 64;
    private static final double SPAWN_RATE = 1_000_000;

    /** Below what a core can do, so that who keeps a rate can keep it. */
    private static final double RATE = 20_000;

    private static final Duration SHORT_PAUSE = Duration.ofMillis(1);

    private final String reportFolder;
    private final HttpStep plain = get("/").check(status().is(200));
    private final List<Feature> all = new ArrayList<>();

    private Features(String reportFolder) {
        this.reportFolder = reportFolder;
    }

    /** @param reportFolder where reports are written */
    static List<Feature> all(String reportFolder) {
        Features features = new Features(reportFolder);
        features.add("plain", features.plain);
        features.checks();
        features.requests();
        features.steps();
        features.loads();
        features.reports();
        return List.copyOf(features.all);
    }

    private void checks() {
        add("no-check", get("/"));
        addCheck("header-contains", header("Content-Type").contains("json"));
        addCheck("body-contains", body().contains("healthy"));
        addCheck("body-matches", body().matches("\"n\":\\d+"));
        addCheck("body-size", bodySize().greaterThan(0));
        addCheck("json-path-is", jsonPath("$.status").is("healthy"));
        addCheck("json-path-exists", jsonPath("$.users").exists());
        addCheck("json-path-save", jsonPath("$.n").saveAs("n"));
        addCheck("latency", latency().lessThan(seconds(10)));
        addCheck("lambda", check("status", response -> response.status() == 200));
        addCheck("lambda-body", check("body", response -> response.body().contains("healthy")));
        addCheck("lambda-json", check("json", response -> response.json().has("status")));
    }

    private void requests() {
        Scenario withId = scenario().onStart(run(session -> session.set("id", 12_345)));
        add("path-variable", withId.task(ok(get("/items/#{id}"))));
        add("path-lambda", ok(request("GET", "item", session -> "/items/" + session.iteration())));
        add("header-variable", withId.task(plain.header("X-Id", "#{id}")));
        add("json-body-variable", withId.task(ok(post("/items").json("{\"id\":#{id}}"))));
    }

    private void steps() {
        add("weights", scenario().task(5, plain).task(3, ok(get("/b"))).task(2, ok(get("/c"))));
        add("group", scenario().task(group("all", plain)));
        add("run", scenario().task(plain, run(session -> session.set("last", session.iteration()))));
        add("pause-1ms", scenario().task(plain, pause(SHORT_PAUSE)));
        add("call", scenario().task(plain, call("nothing", session -> Mono.empty())));
        add("blocking", scenario().task(plain, blocking("nothing", session -> {})));
    }

    private void loads() {
        Scenario plainTask = scenario().task(plain);
        add("shared", closed(plainTask).http(http().shared(USERS)));
        add("pacing", closed(plainTask.pacing(USERS / RATE)));
        add("arrivals", loadTest(plainTask).http(http().shared(USERS)).arrivals(perSecond(RATE)));
    }

    private void reports() {
        addReport("console", console());
        addReport("csv", csv(reportFolder + "/plain"));
        addReport("csv-full-history", csv(reportFolder + "/full").fullHistory());
        addReport("json", json(reportFolder + "/result.json"));
    }

    private static HttpStep ok(HttpStep step) {
        return step.check(status().is(200));
    }

    private static LoadTest closed(Scenario scenario) {
        return loadTest(scenario).users(USERS).spawnRate(SPAWN_RATE);
    }

    private void addCheck(String name, Check check) {
        add(name, plain.check(check));
    }

    private void addReport(String name, Reporter report) {
        all.add(new Feature(name, closed(scenario().task(plain)), List.of(report)));
    }

    private void add(String name, HttpStep request) {
        add(name, scenario().task(request));
    }

    private void add(String name, Scenario scenario) {
        add(name, closed(scenario));
    }

    private void add(String name, LoadTest test) {
        all.add(new Feature(name, test, List.of()));
    }
}
