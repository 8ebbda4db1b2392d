package io.throng.examples;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.resources.LoopResources;

/**
 * An API that answers every request after the same short time, except that once it stalls: whatever arrives then is
 * answered when the stall is over, as with a long garbage collection or a lock. On the loopback interface only.
 */
final class StallingApi implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration LONGEST_END = Duration.ofSeconds(5);

    private final LongAdder arrived = new LongAdder();
    private final LoopResources loops = LoopResources.create("stalling-api", 1, true);
    private final Stall stall;
    private final DisposableServer server;
    private final long startNanos = System.nanoTime();

    private StallingApi(Stall stall) {
        this.stall = stall;
        Scheduler clock = Schedulers.fromExecutorService(loops.onServer(true));
        server = HttpServer.create()
                .host(LOOPBACK)
                .port(0)
                .runOn(loops)
                .handle((request, response) -> {
                    arrived.increment();
                    return request.receive()
                            .then(Mono.delay(answerTime(), clock))
                            .then(Mono.defer(() -> Reply.ok("{}").sendTo(response)));
                })
                .bindNow();
    }

    /** Starts one on a free port; the stall is counted from now. */
    static StallingApi start(Stall stall) {
        return new StallingApi(stall);
    }

    private Duration answerTime() {
        return stall.answerTime(Duration.ofNanos(System.nanoTime() - startNanos));
    }

    String baseUrl() {
        return "http://" + LOOPBACK + ":" + server.port();
    }

    /** How many requests have arrived. */
    long requests() {
        return arrived.sum();
    }

    @Override
    public void close() {
        server.disposeNow(LONGEST_END);
        loops.disposeLater(Duration.ZERO, LONGEST_END).block(LONGEST_END);
    }
}
