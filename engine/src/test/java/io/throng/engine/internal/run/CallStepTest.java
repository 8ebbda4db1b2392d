package io.throng.engine.internal.run;

import static io.throng.engine.testing.Plans.plan;
import static io.throng.engine.testing.Plans.run;
import static io.throng.engine.testing.Plans.scenario;
import static io.throng.engine.testing.Plans.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.throng.engine.internal.run.ScriptedWire.Reply;
import io.throng.metrics.FailureKind;
import io.throng.metrics.RequestStats;
import io.throng.metrics.RunResult;
import io.throng.plan.Plan;
import io.throng.plan.Step;
import io.throng.plan.Wait;
import io.throng.session.Session;
import io.throng.session.ThrowingFunction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

class CallStepTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    /** One user that makes the call twice, with something after it, and waits a little in between. */
    private static Plan twice(ThrowingFunction<Session, ? extends Publisher<?>> function) {
        return plan(
                load -> load.withIterations(2).withRunTime(Duration.ofHours(1)),
                scenario(
                        "s",
                        new Wait.Between(SECOND, SECOND),
                        task(1, new Step.Call("c", function), run(session -> session.set("after", true)))));
    }

    private static VirtualRun start(Plan plan) {
        return VirtualRun.start(plan, 1, line -> Reply.never());
    }

    private static Publisher<Object> publisher(ThrowingConsumer script) {
        return subscriber -> script.accept(subscriber);
    }

    @FunctionalInterface
    private interface ThrowingConsumer {
        void accept(Subscriber<? super Object> subscriber);
    }

    private record Handle(List<Long> requested, List<String> cancelled) implements Subscription {
        Handle() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        @Override
        public void request(long n) {
            requested.add(n);
        }

        @Override
        public void cancel() {
            cancelled.add("cancelled");
        }
    }

    static Stream<Arguments> endings() {
        return Stream.of(
                Arguments.of("a value, then complete, at once", publisher(subscriber -> {
                    subscriber.onSubscribe(new Handle());
                    subscriber.onNext("value");
                    subscriber.onComplete();
                })),
                Arguments.of("empty", publisher(subscriber -> {
                    subscriber.onSubscribe(new Handle());
                    subscriber.onComplete();
                })),
                Arguments.of("completes twice", publisher(subscriber -> {
                    subscriber.onSubscribe(new Handle());
                    subscriber.onComplete();
                    subscriber.onComplete();
                    subscriber.onError(new IllegalStateException("too late"));
                })));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endings")
    void shouldBeOkWhenThePublisherCompletes(String name, Publisher<Object> publisher) {
        RunResult result = start(twice(session -> publisher)).complete().result();

        assertThat(result.request("CALL", "c").ok()).isEqualTo(2);
        assertThat(result.total().count()).isEqualTo(2);
        assertThat(result.exceptions()).isEmpty();
        Books.assertBalanced(result);
    }

    @Test
    void shouldMeasureUntilThePublisherCompletes() {
        List<Subscriber<? super Object>> subscribers = new ArrayList<>();
        VirtualRun run = start(twice(session -> publisher(subscriber -> {
            subscribers.add(subscriber);
            subscriber.onSubscribe(new Handle());
        })));

        run.advance(Duration.ofMillis(250));
        subscribers.get(0).onComplete();
        run.advance(Duration.ofSeconds(2));
        subscribers.get(1).onComplete();
        run.advance(Duration.ZERO);

        RequestStats call = run.result().request("CALL", "c");
        assertThat(call.responseTime().min()).isEqualTo(Duration.ofMillis(250));
        assertThat(call.responseTime().max()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void shouldAskForEverything() {
        Handle handle = new Handle();
        VirtualRun run = start(twice(session -> publisher(subscriber -> subscriber.onSubscribe(handle))));

        run.advance(SECOND);

        assertThat(handle.requested()).containsExactly(Long.MAX_VALUE);
    }

    @Test
    void shouldFailWhenThePublisherFails() {
        RunResult result = start(twice(session -> publisher(subscriber -> {
                    subscriber.onSubscribe(new Handle());
                    subscriber.onError(new IllegalArgumentException("no route"));
                })))
                .complete()
                .result();

        assertThat(result.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.kind()).isEqualTo(FailureKind.CALL);
            assertThat(failure.message()).isEqualTo("java.lang.IllegalArgumentException: no route");
            assertThat(failure.count()).isEqualTo(2);
        });
        assertThat(result.exceptions()).isEmpty();
        Books.assertBalanced(result);
    }

    static Stream<Arguments> subscriptions() {
        return Stream.of(
                Arguments.of("never answers", publisher(subscriber -> subscriber.onSubscribe(new Handle()))),
                Arguments.of("never subscribes", publisher(subscriber -> {})),
                Arguments.of("throws when cancelled", publisher(subscriber -> subscriber.onSubscribe(new Stubborn()))));
    }

    private static final class Stubborn implements Subscription {
        @Override
        public void request(long n) {}

        @Override
        public void cancel() {
            throw new IllegalStateException("will not be cancelled");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subscriptions")
    void shouldTimeOutWhenThePublisherNeverEnds(String name, Publisher<Object> publisher) {
        RunResult result = start(twice(session -> publisher)).complete().result();

        assertThat(result.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.kind()).isEqualTo(FailureKind.TIMEOUT);
            assertThat(failure.message()).isEqualTo("call did not end within 30s");
            assertThat(failure.count()).isEqualTo(2);
        });
        assertThat(result.elapsed()).isEqualTo(Duration.ofSeconds(61));
        Books.assertBalanced(result);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subscriptions")
    void shouldBeInterruptedWhenTheRunEnds(String name, Publisher<Object> publisher) {
        VirtualRun run = start(twice(session -> publisher));

        run.live().stopNow();
        run.advance(Duration.ZERO);

        assertThat(run.result().total().interrupted()).isEqualTo(1);
        Books.assertBalanced(run.result());
    }

    @Test
    void shouldCancelWhatTimedOutAndIgnoreWhatItSaysLater() {
        Handle handle = new Handle();
        List<Subscriber<? super Object>> subscribers = new ArrayList<>();
        VirtualRun run = start(twice(session -> publisher(subscriber -> {
            subscribers.add(subscriber);
            subscriber.onSubscribe(handle);
        })));

        run.advance(Duration.ofSeconds(32));
        subscribers.get(0).onComplete();
        run.complete();

        assertThat(handle.cancelled()).hasSize(2);
        assertThat(run.result().total().failed()).isEqualTo(2);
        Books.assertBalanced(run.result());
    }

    @SuppressWarnings("NullAway") // a lambda may return what it must not
    static Stream<Arguments> brokenLambdas() {
        ThrowingFunction<Session, Publisher<?>> returnsNull = session -> null;
        ThrowingFunction<Session, Publisher<?>> throwsException = session -> {
            throw new java.io.IOException("no file");
        };
        ThrowingFunction<Session, Publisher<?>> throwsError = session -> {
            throw new AssertionError("no way");
        };
        ThrowingFunction<Session, Publisher<?>> throwsAtSubscribe = session -> publisher(subscriber -> {
            throw new IllegalStateException("nobody may subscribe");
        });
        ThrowingFunction<Session, Publisher<?>> throwsAfterCompletion = session -> publisher(subscriber -> {
            subscriber.onComplete();
            throw new IllegalStateException("changed its mind");
        });
        return Stream.of(
                Arguments.of(
                        "java.lang.NullPointerException: the lambda returned null, expected a Publisher", returnsNull),
                Arguments.of("java.io.IOException: no file", throwsException),
                Arguments.of("java.lang.AssertionError: no way", throwsError),
                Arguments.of("java.lang.IllegalStateException: nobody may subscribe", throwsAtSubscribe),
                Arguments.of("java.lang.IllegalStateException: changed its mind", throwsAfterCompletion));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenLambdas")
    void shouldFailAndCountAnExceptionWhenTheLambdaIsBroken(
            String message, ThrowingFunction<Session, Publisher<?>> function) {
        RunResult result = start(twice(function)).complete().result();

        assertThat(result.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.kind()).isEqualTo(FailureKind.UNBUILT);
            assertThat(failure.message()).isEqualTo("call could not be built: " + message);
            assertThat(failure.count()).isEqualTo(2);
        });
        assertThat(result.exceptions()).singleElement().satisfies(exception -> {
            assertThat(exception.place()).isEqualTo("scenario \"s\" > task \"CALL c\"");
            assertThat(exception.count()).isEqualTo(2);
        });
        assertThat(result.elapsed()).isEqualTo(SECOND);
        Books.assertBalanced(result);
    }

    @Test
    void shouldNotTroubleAPublisherThatEndsAfterTheRun() {
        List<Subscriber<? super Object>> subscribers = new ArrayList<>();
        List<ClosableLoop> loops = new ArrayList<>();
        Plan plan = twice(session -> publisher(subscriber -> {
            subscribers.add(subscriber);
            subscriber.onSubscribe(new Handle());
        }));
        VirtualRun run =
                VirtualRun.start(plan, Surroundings.of(1, line -> Reply.never()).withLaneLoop(loop -> {
                    loops.add(new ClosableLoop(loop));
                    return loops.get(0);
                }));
        run.live().stopNow();
        run.advance(Duration.ZERO);

        loops.get(0).close();

        assertThatCode(() -> subscribers.get(0).onComplete()).doesNotThrowAnyException();
    }
}
