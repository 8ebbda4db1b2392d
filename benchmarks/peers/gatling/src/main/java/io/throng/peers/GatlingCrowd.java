package io.throng.peers;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.app.Gatling;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.management.ObjectName;

/**
 * What a crowd of Gatling's users takes in memory, measured as ours is: they think between requests, on connections of
 * their own or on shared ones. When all are there, the program prints the memory of the process, then the bytes of all
 * objects that live after full collections. Its exit code is not 0 when a request failed.
 *
 * <p>Arguments: URL, {@code own} or {@code shared}, users, the mean of the seconds they think, seconds within which they
 * start, folder for its results.
 */
public final class GatlingCrowd extends Simulation {

    private static final Duration SETTLING = Duration.ofSeconds(4);
    private static final Duration LONGEST_AFTER_START = Duration.ofSeconds(60);
    private static final int COLLECTIONS = 3;
    private static final AtomicInteger ARRIVED = new AtomicInteger();
    private static final AtomicBoolean MEASURED = new AtomicBoolean();

    public GatlingCrowd() {
        Duration start = Duration.ofSeconds(Long.parseLong(setting("start")));
        Duration halfThink = Duration.ofMillis(Math.round(500 * Double.parseDouble(setting("think"))));
        ScenarioBuilder crowd = scenario("crowd")
                .exec(GatlingCrowd::arrive)
                .asLongAs(session -> !MEASURED.get())
                .on(exec(http("plain").get(setting("url")).check(status().is(200)))
                        .pause(halfThink, halfThink.multipliedBy(3)));
        setUp(crowd.injectOpen(rampUsers(Integer.parseInt(setting("users"))).during(start)))
                .protocols(connections())
                .maxDuration(start.plus(LONGEST_AFTER_START))
                .assertions(global().failedRequests().count().is(0L));
    }

    private static Session arrive(Session session) {
        ARRIVED.incrementAndGet();
        return session;
    }

    private static HttpProtocolBuilder connections() {
        return setting("crowd").equals("shared") ? http.shareConnections() : http;
    }

    /** Gatling makes the simulation itself, so arguments go by system properties. */
    private static String setting(String name) {
        return System.getProperty("crowd." + name);
    }

    private static void look(int users) {
        try {
            while (ARRIVED.get() < users) {
                Thread.sleep(100);
            }
            Thread.sleep(SETTLING.toMillis());
            String resident = kib("VmRSS");
            for (int i = 0; i < COLLECTIONS; i++) {
                System.gc();
            }
            Thread.sleep(SETTLING.toMillis());
            System.out.printf(
                    "memory users=%d heap_bytes=%d direct_bytes=%d resident_kib=%s peak_kib=%s%n",
                    ARRIVED.get(), liveBytes(), directBytes(), resident, kib("VmHWM"));
        } catch (Exception e) {
            e.printStackTrace();
        } finally {
            MEASURED.set(true);
        }
    }

    private static String kib(String name) throws Exception {
        return Files.readString(Path.of("/proc/self/status"))
                .lines()
                .filter(line -> line.startsWith(name + ":"))
                .findFirst()
                .orElseThrow()
                .replaceAll("\\D", "");
    }

    private static long liveBytes() throws Exception {
        String histogram = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        String total = histogram.substring(histogram.lastIndexOf("Total")).trim();
        return Long.parseLong(total.split("\\s+")[2]);
    }

    private static long directBytes() {
        return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .filter(pool -> pool.getName().equals("direct"))
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
    }

    public static void main(String[] args) {
        String[] names = {"url", "crowd", "users", "think", "start"};
        for (int i = 0; i < names.length; i++) {
            System.setProperty("crowd." + names[i], args[i]);
        }
        Thread watch = new Thread(() -> look(Integer.parseInt(args[2])), "watch");
        watch.setDaemon(true);
        watch.start();
        Gatling.main(new String[] {
            "--simulation", GatlingCrowd.class.getName(), "--no-reports", "--results-folder", args[names.length]
        });
    }
}
