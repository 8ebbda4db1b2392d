package io.throng.peers;

import static io.hyperfoil.http.steps.HttpStepCatalog.SC;

import io.hyperfoil.api.config.Benchmark;
import io.hyperfoil.api.config.BenchmarkBuilder;
import io.hyperfoil.api.statistics.StatisticsSnapshot;
import io.hyperfoil.core.impl.LocalSimulationRunner;
import io.hyperfoil.http.api.HttpMethod;
import io.hyperfoil.http.config.HttpPluginBuilder;
import io.hyperfoil.http.config.Protocol;
import io.hyperfoil.http.statistics.HttpStats;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Hyperfoil in a closed loop, set up as its own {@code wrk} command does it: sessions without think time on shared
 * connections. A run that is measured follows one that warms up; before it and after it the program prints
 * {@code measuring} and {@code measured} and pauses, for the benchmark to look at the process.
 *
 * <p>Arguments: URL, connections, seconds, seconds to warm up or 0.
 */
public final class HyperfoilLoop {

    private static final Duration TIME_TO_LOOK = Duration.ofMillis(300);

    private HyperfoilLoop() {}

    public static void main(String[] args) {
        System.out.println("main");
        URI url = URI.create(args[0]);
        int connections = Integer.parseInt(args[1]);
        long warmUpMillis = millis(args[3]);
        if (warmUpMillis > 0) {
            run(url, connections, warmUpMillis);
        }
        System.out.println("measuring");
        LockSupport.parkNanos(TIME_TO_LOOK.toNanos());
        StatisticsSnapshot total = run(url, connections, millis(args[2]));
        HttpStats http = HttpStats.get(total);
        int failed = (int) total.errors() + http.status_4xx + http.status_5xx + http.status_other;
        System.out.printf("measured requests=%d failed=%d%n", total.requestCount, failed);
        LockSupport.parkNanos(TIME_TO_LOOK.toNanos());
    }

    private static StatisticsSnapshot run(URI url, int connections, long durationMillis) {
        StatisticsSnapshot total = new StatisticsSnapshot();
        new LocalSimulationRunner(
                        benchmark(url, connections, durationMillis),
                        (phase, stepId, metric, snapshot, ready) -> total.add(snapshot),
                        null,
                        null)
                .run();
        return total;
    }

    private static Benchmark benchmark(URI url, int connections, long durationMillis) {
        return BenchmarkBuilder.builder()
                .name("loop")
                .addPlugin(HttpPluginBuilder::new)
                .ergonomics()
                .repeatCookies(false)
                .userAgentFromSession(false)
                .endErgonomics()
                .http()
                .protocol(Protocol.HTTP)
                .host(url.getHost())
                .port(url.getPort())
                .allowHttp2(false)
                .sharedConnections(connections)
                .endHttp()
                .endPlugin()
                .threads(1)
                .addPhase("loop")
                .always(connections)
                .duration(durationMillis)
                .scenario()
                .maxRequests(1)
                .maxSequences(1)
                .initialSequence("request")
                .step(SC)
                .httpRequest(HttpMethod.GET)
                .path(url.getPath())
                .endStep()
                .endSequence()
                .endScenario()
                .endPhase()
                .build();
    }

    private static long millis(String seconds) {
        return Math.round(1_000 * Double.parseDouble(seconds));
    }
}
