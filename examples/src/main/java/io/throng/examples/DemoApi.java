package io.throng.examples;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.resources.LoopResources;

/**
 * A small HTTP API to practise on, on the loopback interface only. An answer takes it a few to some tens of
 * milliseconds, as with a real one. It counts the requests that arrive, so that a report can be compared with the truth.
 *
 * <p>All of it happens on one thread, which ends with {@link #close()}.
 */
public final class DemoApi implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int ANY_PORT = 0;
    private static final Duration LONGEST_END = Duration.ofSeconds(5);

    private final Map<String, LongAdder> arrived = new ConcurrentHashMap<>();
    private final LoopResources loops = LoopResources.create("demo-api", 1, true);
    private final DisposableServer server;

    private DemoApi(int port) {
        DemoRoutes routes = new DemoRoutes(loops.onServer(true), this::countRequest);
        server = HttpServer.create()
                .host(LOOPBACK)
                .port(port)
                .runOn(loops)
                .route(routes)
                .bindNow();
    }

    /** Starts an API on a free port. */
    public static DemoApi start() {
        return start(ANY_PORT);
    }

    /**
     * Starts an API.
     *
     * @param port to listen on; 0 for a free one
     * @throws reactor.netty.ChannelBindException when the port is taken
     */
    public static DemoApi start(int port) {
        return new DemoApi(port);
    }

    /** Where it listens, such as {@code http://127.0.0.1:5000}. */
    public String baseUrl() {
        return "http://" + LOOPBACK + ":" + server.port();
    }

    /**
     * How many requests have arrived at a route.
     *
     * @param route the path, with names in braces for what varies, such as {@code /orders/{id}}
     */
    public long requests(String method, String route) {
        return arrived.getOrDefault(method + " " + route, new LongAdder()).sum();
    }

    private void countRequest(String methodAndRoute) {
        arrived.computeIfAbsent(methodAndRoute, route -> new LongAdder()).increment();
    }

    @Override
    public void close() {
        server.disposeNow(LONGEST_END);
        loops.disposeLater(Duration.ZERO, LONGEST_END).block(LONGEST_END);
    }
}
