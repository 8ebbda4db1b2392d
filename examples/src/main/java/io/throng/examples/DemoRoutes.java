package io.throng.examples;

import java.time.Duration;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.server.HttpServerRoutes;

/** What the demo API answers, and how long that takes. Used on the API's one thread only. */
final class DemoRoutes implements Consumer<HttpServerRoutes> {

    private static final long SEED = 1;
    private static final Latency QUICK = Latency.ofMillis(1, 2);
    private static final Latency USUAL = Latency.ofMillis(2, 5);
    private static final Latency SLOW = Latency.ofMillis(8, 12);
    private static final String TOKEN = "demo-token";

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Scheduler clock;
    private final Consumer<String> onRequest;
    private long orders;

    /**
     * @param loop the API's one thread
     * @param onRequest told the method and route of each request that arrives
     */
    DemoRoutes(ScheduledExecutorService loop, Consumer<String> onRequest) {
        this.clock = Schedulers.fromExecutorService(loop);
        this.onRequest = onRequest;
    }

    @Override
    public void accept(HttpServerRoutes routes) {
        var unused = routes.get("/", answer("GET /", USUAL, request -> Reply.ok("{\"message\":\"Welcome\"}")))
                .get("/users", answer("GET /users", SLOW, request -> Reply.ok("""
                        {"users":[{"id":1,"name":"Ada"},{"id":2,"name":"Grace"},{"id":3,"name":"Barbara"}]}""")))
                .get("/status", answer("GET /status", QUICK, request -> Reply.ok("{\"status\":\"healthy\"}")))
                .get("/search", answer("GET /search", stalling(), request -> Reply.ok("{\"hits\":[]}")))
                .post("/login", answer("POST /login", SLOW, request -> Reply.ok("{\"token\":\"" + TOKEN + "\"}")))
                .post("/orders", answer("POST /orders", SLOW, this::order))
                .get("/orders/{id}", answer("GET /orders/{id}", USUAL, this::showOrder));
    }

    private static Latency stalling() {
        return QUICK.withStalls(40, Duration.ofMillis(300));
    }

    private BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> answer(
            String methodAndRoute, Latency latency, Function<HttpServerRequest, Reply> reply) {
        return (request, response) -> {
            onRequest.accept(methodAndRoute);
            return request.receive()
                    .then(Mono.delay(latency.next(random), clock))
                    .then(Mono.defer(() -> reply.apply(request).sendTo(response)));
        };
    }

    private Reply order(HttpServerRequest request) {
        if (!("Bearer " + TOKEN).equals(request.requestHeaders().get("Authorization"))) {
            return new Reply(401, "{\"error\":\"log in first\"}");
        }
        return new Reply(201, "{\"id\":" + ++orders + "}");
    }

    private Reply showOrder(HttpServerRequest request) {
        String id = Objects.requireNonNull(request.param("id"), "the route has an id");
        boolean isKnown = id.matches("[1-9]\\d{0,17}") && Long.parseLong(id) <= orders;
        return isKnown
                ? Reply.ok("{\"id\":" + id + ",\"state\":\"paid\"}")
                : new Reply(404, "{\"error\":\"no such order\"}");
    }
}
