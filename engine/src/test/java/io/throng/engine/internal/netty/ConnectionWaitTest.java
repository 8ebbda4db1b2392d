package io.throng.engine.internal.netty;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.wire.Origin;
import io.throng.metrics.FailureKind;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How long a request waits for a connection that is open and ready. */
class ConnectionWaitTest {

    private final GateServer server = new GateServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private static void assertWaited(TestUser user) {
        assertThat(user.connectionWaitNanos()).isPositive().isLessThanOrEqualTo(user.serviceNanos());
    }

    @ParameterizedTest
    @EnumSource
    void shouldWaitForTheFirstConnectionAndNotForAnIdleOne(Sharing sharing) {
        server.openGate();
        try (NettyRuntime runtime = sharing.newRuntime()) {
            TestUser user = sharing.newUser(runtime);

            assertThat(user.get(server.origin(), "/").body()).isEqualTo("1");
            assertWaited(user);
            assertThat(user.get(server.origin(), "/").body()).isEqualTo("1");
            assertThat(user.connectionWaitNanos()).isZero();
        }
    }

    @Test
    void shouldWaitInTheQueueOfALimitedPool() {
        try (NettyRuntime runtime = Sharing.ONE.newRuntime()) {
            TestUser served = Sharing.ONE.newUser(runtime);
            TestUser queued = Sharing.ONE.newUser(runtime);
            CompletableFuture<Ended> first = served.start(server.origin(), "/");
            CompletableFuture<Ended> second = queued.start(server.origin(), "/");
            queued.awaitTurn();
            long afterSendNanos = System.nanoTime();
            server.awaitWaiting(1);
            long beforeAnswerNanos = System.nanoTime();
            server.openGate();
            TestUser.await(first);
            TestUser.await(second);

            assertWaited(served);
            assertWaited(queued);
            assertThat(queued.connectionWaitNanos()).isGreaterThanOrEqualTo(beforeAnswerNanos - afterSendNanos);
            assertThat(server.accepted()).isEqualTo(1);
        }
    }

    @Test
    void shouldHaveWaitedUntilItFailedWhenNoConnectionBecameFree() {
        try (NettyRuntime runtime = Sharing.ONE.newRuntime()) {
            CompletableFuture<Ended> served = Sharing.ONE.newUser(runtime).start(server.origin(), "/");
            server.awaitWaiting(1);
            Duration timeout = Duration.ofSeconds(1);
            TestUser queued = Sharing.ONE.newUser(runtime).timeout(timeout);

            assertThat(queued.get(server.origin(), "/").kind()).isEqualTo(FailureKind.TIMEOUT);
            assertThat(queued.connectionWaitNanos()).isBetween(timeout.toNanos(), queued.serviceNanos());
            assertThat(served).isNotDone();
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldHaveWaitedUntilItWasRefused(Sharing sharing) throws IOException {
        HostileServer gone = new HostileServer(Hostility.NONE);
        gone.close();
        try (NettyRuntime runtime = sharing.newRuntime()) {
            TestUser user = sharing.newUser(runtime);

            assertThat(user.get(gone.origin(), "/").kind()).isEqualTo(FailureKind.REFUSED);
            assertWaited(user);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OWN", "UNLIMITED"})
    void shouldWaitForTheHandshakeToo(Sharing sharing) throws IOException {
        Duration connectTimeout = Duration.ofSeconds(1);
        try (HostileServer silent = new HostileServer(Hostility.STALL);
                NettyRuntime runtime = new NettyRuntime(1, sharing.settings(connectTimeout))) {
            TestUser user = sharing.newUser(runtime);

            Ended ended = user.get(new Origin(true, "127.0.0.1", silent.origin().port(), 0), "/");

            assertThat(ended.kind()).isEqualTo(FailureKind.TIMEOUT);
            assertThat(user.connectionWaitNanos()).isBetween(connectTimeout.toNanos(), user.serviceNanos());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OWN", "UNLIMITED"})
    void shouldNotCountTheTimeAfterTheConnectionAsWait(Sharing sharing) {
        try (NettyRuntime runtime = sharing.newRuntime()) {
            TestUser user = sharing.newUser(runtime).timeout(Duration.ofSeconds(2));
            long beforeSendNanos = System.nanoTime();
            CompletableFuture<Ended> ending = user.start(server.origin(), "/");
            server.awaitWaiting(1);
            long receivedByServerNanos = System.nanoTime();

            assertThat(TestUser.await(ending).kind()).isEqualTo(FailureKind.TIMEOUT);
            assertWaited(user);
            assertThat(user.connectionWaitNanos()).isLessThanOrEqualTo(receivedByServerNanos - beforeSendNanos);
        }
    }
}
