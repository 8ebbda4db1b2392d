package io.throng.benchmarks;

import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.jsonPath;
import static io.throng.dsl.Throng.loadTest;
import static io.throng.dsl.Throng.run;
import static io.throng.dsl.Throng.scenario;
import static io.throng.dsl.Throng.status;

import io.throng.dsl.Check;
import io.throng.dsl.LoadTest;
import io.throng.dsl.Scenario;

/**
 * The closed loop: users without think time that ask as fast as they are answered, with full statistics. Prints what a run
 * has cost that begins when a warm-up in the same JVM has ended, see {@link Measured}.
 *
 * <p>Arguments: {@code plain}, {@code json} or {@code session}, base URL, users, seconds, seconds to warm up or 0.
 */
public final class ClosedLoop {

    private ClosedLoop() {}

    public static void main(String... args) {
        System.out.println("main");
        LoadTest test = loadTest(doing(args[0]))
                .baseUrl(args[1])
                .users(Integer.parseInt(args[2]))
                .spawnRate(1_000_000);
        Measured.run(test, Double.parseDouble(args[4]), Double.parseDouble(args[3]))
                .print("");
    }

    private static Scenario doing(String variant) {
        return switch (variant) {
            case "plain" -> scenario().task(get("/").check(status().is(200)));
            case "json" -> scenario().task(get("/").check(status().is(200), healthy()));
            case "session" -> session();
            default ->
                throw new IllegalArgumentException(
                        "first argument is \"" + variant + "\", expected plain, json or session");
        };
    }

    /** Weights, variables in the path of which one comes from a response, and one check of the body in each request. */
    private static Scenario session() {
        return scenario()
                .onStart(
                        run(session -> session.set("user", session.user())),
                        get("/session").check(jsonPath("$.n").saveAs("item")))
                .task(3, get("/items/#{item}").check(healthy()))
                .task(2, get("/users/#{user}/items/#{item}").check(healthy()))
                .task(1, get("/users/#{user}/next").check(jsonPath("$.n").saveAs("item")));
    }

    private static Check healthy() {
        return jsonPath("$.status").is("healthy");
    }
}
