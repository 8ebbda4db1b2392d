package io.throng.dsl.endtoend;

import static io.throng.dsl.Throng.blocking;
import static io.throng.dsl.Throng.call;
import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.http;
import static io.throng.dsl.Throng.loadTest;
import static io.throng.dsl.Throng.millis;
import static io.throng.dsl.Throng.reporter;
import static io.throng.dsl.Throng.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.dsl.LoadTest;
import io.throng.dsl.testing.CountingServer;
import io.throng.dsl.testing.CountingServer.Answer;
import io.throng.engine.Run;
import io.throng.metrics.RunResult;
import io.throng.metrics.Verdict;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class StoppingTest {

    private static final int ENOUGH_REQUESTS = 50;

    private final CountDownLatch busy = new CountDownLatch(ENOUGH_REQUESTS);
    private final CountDownLatch never = new CountDownLatch(1);
    private final CountingServer server = CountingServer.answering(request -> {
        busy.countDown();
        return request.target().equals("/stuck") ? stuck() : Answer.ok("");
    });

    private Answer stuck() {
        try {
            never.await();
            return Answer.ok("");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void stop() {
        never.countDown();
        server.close();
    }

    private LoadTest endless() {
        return loadTest(scenario().task(get("/")).waitConstant(0.001).onStop(get("/out")))
                .baseUrl(server.url())
                .users(5)
                .spawnRate(10_000);
    }

    private void awaitLoad() throws InterruptedException {
        assertThat(busy.await(30, TimeUnit.SECONDS)).isTrue();
    }

    private void assertComplete(RunResult result) {
        assertThat(result.total().interrupted()).isZero();
        assertThat(result.total().ok()).isEqualTo(server.count()).isGreaterThanOrEqualTo(ENOUGH_REQUESTS);
        assertThat(server.count("/out")).isEqualTo(5);
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void shouldStopGracefullyAndStayInterruptedWhenTheWaitingThreadIsInterrupted() throws Exception {
        Thread waiting = Thread.currentThread();
        Thread interrupter = new Thread(() -> {
            try {
                awaitLoad();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            waiting.interrupt();
        });
        interrupter.start();

        RunResult result = endless().run();

        assertThat(Thread.interrupted()).isTrue();
        interrupter.join();
        assertComplete(result);
    }

    @Test
    void shouldStopGracefullyWhenTheHandleIsClosed() throws Exception {
        Run run = endless().start();
        try (run) {
            awaitLoad();
            assertThat(run.result().toCompletableFuture()).isNotDone();
        }

        assertThat(run.result().toCompletableFuture()).isDone();
        assertComplete(run.await());
    }

    @Test
    void shouldGiveAResultWhenClosedAtOnce() {
        Run run = endless().start();
        run.close();

        RunResult result = run.await();

        assertThat(result.total().started())
                .isEqualTo(result.total().count() + result.total().interrupted());
    }

    @Test
    void shouldStopOnceHoweverOftenItIsTold() throws Exception {
        Run run = endless().start();
        awaitLoad();
        for (int i = 0; i < 3; i++) {
            run.stop();
        }
        RunResult result = run.await();
        run.stop();
        run.stopNow();
        run.users(100, 100);
        run.close();

        assertComplete(result);
        assertThat(run.await()).isSameAs(result);
        assertThat(run.snapshot()).isEqualTo(result.last());
    }

    @Test
    void shouldNotWaitForWhatIsStuckWhenToldToStopNow() throws Exception {
        Run run = loadTest(scenario().task(get("/stuck")).onStop(get("/out")))
                .baseUrl(server.url())
                .users(ENOUGH_REQUESTS)
                .spawnRate(10_000)
                .stopTimeout(Duration.ofDays(1))
                .start();
        awaitLoad();
        run.stop();
        run.stopNow();
        run.stopNow();

        RunResult result = run.await();

        assertThat(server.count("/stuck")).isEqualTo(ENOUGH_REQUESTS);
        assertThat(result.request("GET", "/stuck").interrupted()).isEqualTo(ENOUGH_REQUESTS);
        assertThat(result.total().interrupted()).isEqualTo(result.total().started());
        assertThat(result.verdict()).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void shouldBreakOffWhatIsStuckAfterTheStopTimeout() {
        RunResult result = loadTest(scenario().task(get("/stuck")).onStop(get("/out")))
                .baseUrl(server.url())
                .users(5)
                .spawnRate(10_000)
                .runTime(millis(300))
                .stopTimeout(millis(200))
                .run();

        assertThat(result.total().interrupted()).isEqualTo(5).isEqualTo(server.count("/stuck"));
        assertThat(result.total().ok()).isEqualTo(5).isEqualTo(server.count("/out"));
    }

    @Test
    void shouldLeaveNoThreadAndNoConnection() throws Exception {
        Set<String> before = threads();

        var unused = loadTest(scenario()
                        .task(
                                get("/"),
                                blocking("thread", session -> session.set("x", 1)),
                                call("mono", session -> Mono.just(1))))
                .baseUrl(server.url())
                .http(http().shared(3))
                .users(8)
                .spawnRate(10_000)
                .iterations(10)
                .report(reporter(snapshot -> {}))
                .run();

        assertThat(threads()).isEqualTo(before);
        assertThat(server.count()).isEqualTo(80);
        server.awaitAllClosed();
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> !name.startsWith("counting-"))
                .collect(Collectors.toSet());
    }

    @Test
    void shouldRunAlsoWhenStartedFromAThreadThatMustNotBlock() {
        RunResult result = Mono.fromCallable(() -> endless().iterations(20).run())
                .subscribeOn(Schedulers.parallel())
                .blockOptional(Duration.ofSeconds(30))
                .orElseThrow();

        assertThat(result.total().ok()).isEqualTo(105).isEqualTo(server.count());
    }

    @Test
    void shouldRunAlsoInsideALambdaOfAnotherRun() {
        RunResult outer = loadTest(scenario()
                        .task(blocking(
                                "inner", session -> endless().iterations(20).run())))
                .iterations(1)
                .run();

        assertThat(outer.request("BLOCKING", "inner").ok()).isEqualTo(1);
        assertThat(server.count()).isEqualTo(105);
    }
}
