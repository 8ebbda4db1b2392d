package io.throng.engine.internal.run;

import static io.throng.engine.testing.Plans.plan;
import static io.throng.engine.testing.Plans.scenario;
import static io.throng.engine.testing.Plans.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.throng.engine.internal.run.ScriptedWire.Reply;
import io.throng.metrics.FailureKind;
import io.throng.metrics.RunResult;
import io.throng.plan.Plan;
import io.throng.plan.Step;
import io.throng.plan.Wait;
import io.throng.session.SessionAction;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class BlockingStepTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Queue<Runnable> threads = new ArrayDeque<>();

    private static Plan twice(SessionAction action) {
        return plan(
                load -> load.withIterations(2),
                scenario("s", new Wait.Between(SECOND, SECOND), task(1, new Step.Blocking("b", action))));
    }

    private VirtualRun start(Plan plan) {
        return VirtualRun.start(plan, Surroundings.of(1, line -> Reply.never()).withBlocking(threads::add));
    }

    @Test
    void shouldMeasureUntilTheCodeEnds() {
        int[] calls = {0};
        VirtualRun run = start(twice(session -> calls[0]++));

        run.advance(Duration.ofMillis(300));
        threads.remove().run();
        run.advance(Duration.ofSeconds(3));
        threads.remove().run();
        run.advance(Duration.ZERO);

        RunResult result = run.result();
        assertThat(calls[0]).isEqualTo(2);
        assertThat(result.request("BLOCKING", "b").ok()).isEqualTo(2);
        assertThat(result.request("BLOCKING", "b").responseTime().min()).isEqualTo(Duration.ofMillis(300));
        assertThat(result.request("BLOCKING", "b").responseTime().max()).isEqualTo(Duration.ofSeconds(2));
        Books.assertBalanced(result);
    }

    @Test
    void shouldFailAndCountAnExceptionWhenTheCodeThrows() {
        VirtualRun run = VirtualRun.complete(
                twice(session -> {
                    throw new java.sql.SQLException("table is gone");
                }),
                1,
                line -> Reply.never());

        RunResult result = run.result();
        assertThat(result.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.kind()).isEqualTo(FailureKind.CALL);
            assertThat(failure.message()).isEqualTo("java.sql.SQLException: table is gone");
            assertThat(failure.count()).isEqualTo(2);
        });
        assertThat(result.exceptions())
                .singleElement()
                .satisfies(exception -> assertThat(exception.count()).isEqualTo(2));
        Books.assertBalanced(result);
    }

    @Test
    void shouldInterruptTheThreadWhenTheRunEnds() throws InterruptedException {
        Thread[] thread = new Thread[1];
        boolean[] interrupted = {false};
        CountDownLatch entered = new CountDownLatch(1);
        VirtualRun run = VirtualRun.start(
                twice(session -> {
                    entered.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        interrupted[0] = true;
                        throw e;
                    }
                }),
                Surroundings.of(1, line -> Reply.never()).withBlocking(task -> {
                    thread[0] = new Thread(task, "blocking");
                    thread[0].start();
                }));
        entered.await();

        run.live().stopNow();
        run.advance(Duration.ZERO);
        thread[0].join();

        assertThat(interrupted[0]).isTrue();
        assertThat(run.result().total().interrupted()).isEqualTo(1);
        assertThat(run.result().exceptions()).isEmpty();
        Books.assertBalanced(run.result());
    }

    @Test
    void shouldNotCallCodeThatStillWaitsForAThreadWhenTheRunEnds() {
        int[] calls = {0};
        VirtualRun run = start(twice(session -> calls[0]++));

        run.live().stopNow();
        run.advance(Duration.ZERO);
        threads.remove().run();
        run.advance(SECOND);

        assertThat(calls[0]).isZero();
        assertThat(run.result().total().interrupted()).isEqualTo(1);
    }

    @Test
    void shouldFailWhenThereIsNoThreadForIt() {
        VirtualRun run = VirtualRun.start(
                twice(session -> {}), Surroundings.of(1, line -> Reply.never()).withBlocking(task -> {
                    throw new RejectedExecutionException("no thread");
                }));

        RunResult result = run.complete().result();

        assertThat(result.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.message()).isEqualTo("java.util.concurrent.RejectedExecutionException: no thread");
            assertThat(failure.count()).isEqualTo(2);
        });
        Books.assertBalanced(result);
    }

    @Test
    void shouldNotTroubleAThreadThatEndsAfterTheRun() {
        ClosableLoop[] loop = new ClosableLoop[1];
        Runnable[] endOfRun = {() -> {}};
        Plan plan = twice(session -> endOfRun[0].run());
        VirtualRun run = VirtualRun.start(
                plan,
                Surroundings.of(1, line -> Reply.never())
                        .withBlocking(threads::add)
                        .withLaneLoop(inner -> {
                            loop[0] = new ClosableLoop(inner);
                            return loop[0];
                        }));
        endOfRun[0] = () -> {
            run.live().stopNow();
            run.advance(Duration.ZERO);
            loop[0].close();
        };

        assertThatCode(() -> threads.remove().run()).doesNotThrowAnyException();

        assertThat(run.result().total().interrupted()).isEqualTo(1);
    }
}
