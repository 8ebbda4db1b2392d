package io.throng.peers;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.app.Gatling;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;

/**
 * Gatling in a closed loop: users without think time on kept connections. The load that is measured comes after one that
 * warms up, in the same simulation; before it and after it, when nothing is under way, the simulation prints
 * {@code measuring} and {@code measured} and pauses, for the benchmark to look at the process.
 *
 * <p>Arguments: {@code plain} or {@code json}, URL, users, seconds, seconds to warm up or 0, folder for its results.
 */
public final class GatlingLoop extends Simulation {

    private static final Duration TIME_TO_LOOK = Duration.ofMillis(300);

    public GatlingLoop() {
        Duration warmUp = seconds(setting("warmUp"));
        PopulationBuilder measured = say("measuring")
                .andThen(loop("measured", seconds(setting("seconds"))).andThen(say("measured")));
        PopulationBuilder all = warmUp.isZero() ? measured : loop("warm-up", warmUp).andThen(measured);
        setUp(all).protocols(http.shareConnections());
    }

    private static PopulationBuilder loop(String name, Duration length) {
        HttpRequestActionBuilder plain = http(name).get(setting("url")).check(status().is(200));
        HttpRequestActionBuilder get = setting("variant").equals("json")
                ? plain.check(jsonPath("$.status").is("healthy"))
                : plain;
        return scenario(name)
                .during(length, false)
                .on(exec(get))
                .injectOpen(atOnceUsers(Integer.parseInt(setting("users"))));
    }

    private static PopulationBuilder say(String what) {
        return scenario("says " + what)
                .exec(session -> {
                    System.out.println(what);
                    return session;
                })
                .pause(TIME_TO_LOOK)
                .injectOpen(atOnceUsers(1));
    }

    private static Duration seconds(String text) {
        return Duration.ofMillis(Math.round(1_000 * Double.parseDouble(text)));
    }

    /** Gatling makes the simulation itself, so arguments go by system properties. */
    private static String setting(String name) {
        return System.getProperty("loop." + name);
    }

    public static void main(String[] args) {
        System.out.println("main");
        String[] names = {"variant", "url", "users", "seconds", "warmUp"};
        for (int i = 0; i < names.length; i++) {
            System.setProperty("loop." + names[i], args[i]);
        }
        Gatling.main(new String[] {
            "--simulation", GatlingLoop.class.getName(), "--no-reports", "--results-folder", args[names.length]
        });
    }
}
