package io.throng.engine.internal.netty;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.wire.Origin;
import io.throng.metrics.FailureKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Users who share as many connections as they need, as arrivals do. */
class UnlimitedPoolTest {

    private static final int BURST = 2_000;

    private final GateServer server = new GateServer();
    private final NettyRuntime runtime = Sharing.UNLIMITED.newRuntime();
    private final List<TestUser> users = new ArrayList<>();

    @AfterEach
    void stop() {
        runtime.close();
        server.close();
    }

    private List<CompletableFuture<Ended>> start(int count) {
        return IntStream.range(0, count).mapToObj(i -> start()).toList();
    }

    private CompletableFuture<Ended> start() {
        TestUser user = newUser();
        users.add(user);
        return user.start(server.origin(), "/");
    }

    private TestUser newUser() {
        return Sharing.UNLIMITED.newUser(runtime);
    }

    private static Set<String> connectionsOf(List<CompletableFuture<Ended>> endings) {
        return endings.stream()
                .map(TestUser::await)
                .peek(ended ->
                        assertThat(ended.isReceived()).as(ended.message()).isTrue())
                .map(Ended::body)
                .collect(Collectors.toSet());
    }

    @Test
    void shouldOpenAsManyAsAreInFlightAndReuseThem() {
        for (int round = 0; round < 3; round++) {
            List<CompletableFuture<Ended>> endings = start(50);
            server.awaitWaiting(50);
            IntStream.range(0, 50).forEach(i -> server.answerOne());

            assertThat(connectionsOf(endings)).hasSize(50);
        }
        assertThat(server.accepted()).isEqualTo(50);
    }

    @Test
    void shouldUseTheLastUsedFirst() {
        CompletableFuture<Ended> first = start();
        server.awaitWaiting(1);
        CompletableFuture<Ended> second = start();
        server.awaitWaiting(2);
        server.answerOne();
        TestUser.await(first);
        server.openGate();

        assertThat(TestUser.await(second).body()).isEqualTo("2");
        assertThat(newUser().get(server.origin(), "/").body()).isEqualTo("2");
    }

    @Test
    void shouldSurviveABurstAndCloseEverythingAtTheEnd() {
        List<CompletableFuture<Ended>> burst = start(BURST);
        server.awaitWaiting(BURST);
        server.openGate();
        assertThat(connectionsOf(burst)).hasSize(BURST);
        users.forEach(TestUser::leave);

        for (int i = 0; i < 10; i++) {
            TestUser user = newUser();
            assertThat(user.get(server.origin(), "/").isReceived()).isTrue();
            user.leave();
        }

        assertThat(server.accepted()).isEqualTo(BURST);
        assertThat(server.open()).isEqualTo(BURST);
        runtime.close();
        server.awaitEmpty();
    }

    @Test
    void shouldOpenOnlyAFewAtOnceAsLongAsNoneIsOpen() throws IOException, InterruptedException {
        BlockingQueue<Socket> accepted = new LinkedBlockingQueue<>();
        try (ServerSocket silent = new ServerSocket(0, BURST, InetAddress.getLoopbackAddress())) {
            Thread doorman = new Thread(() -> acceptAll(silent, accepted));
            doorman.start();
            Origin secure = new Origin(true, "127.0.0.1", silent.getLocalPort(), 0);
            List<CompletableFuture<Ended>> endings = IntStream.range(0, 600)
                    .mapToObj(i -> newUser().start(secure, "/"))
                    .toList();
            newUser().awaitTurn();
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> accepted.size() >= 16);

            try (Socket last = new Socket(silent.getInetAddress(), silent.getLocalPort())) {
                List<Socket> sockets = new ArrayList<>();
                while (sockets.stream().noneMatch(socket -> socket.getPort() == last.getLocalPort())) {
                    sockets.add(accepted.take());
                }
                assertThat(endings).noneMatch(CompletableFuture::isDone);
                sockets.forEach(UnlimitedPoolTest::close);
                assertThat(sockets).hasSize(17);
            }
        }
    }

    private static void acceptAll(ServerSocket server, BlockingQueue<Socket> accepted) {
        try {
            while (true) {
                accepted.add(server.accept());
            }
        } catch (IOException e) {
            accepted.forEach(UnlimitedPoolTest::close);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void shouldFailEverybodyWhoWaitsWhenThereIsNoServer() throws IOException {
        HostileServer gone = new HostileServer(Hostility.NONE);
        gone.close();
        List<CompletableFuture<Ended>> endings = IntStream.range(0, 600)
                .mapToObj(i -> newUser().start(gone.origin(), "/"))
                .toList();

        assertThat(endings)
                .allSatisfy(ending -> assertThat(TestUser.await(ending).kind()).isEqualTo(FailureKind.REFUSED));
    }

    @Test
    void shouldReplaceConnectionsThatTheServerClosedWhileIdle() {
        List<CompletableFuture<Ended>> before = start(3);
        server.awaitWaiting(3);
        server.openGate();
        assertThat(connectionsOf(before)).containsExactlyInAnyOrder("1", "2", "3");

        server.closeConnections();
        users.get(0).awaitTurn();

        assertThat(newUser().get(server.origin(), "/").body()).isEqualTo("4");
        assertThat(newUser().get(server.origin(), "/").body()).isEqualTo("4");
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSE_AFTER_RESPONSE", "SPEAK_WHILE_IDLE"})
    void shouldReplaceAConnectionThatWasLostWhileIdle(Hostility hostility) throws IOException {
        try (HostileServer hostile = new HostileServer(hostility)) {
            for (int i = 0; i < 3; i++) {
                TestUser user = newUser();
                Ended ended = user.get(hostile.origin(), "/");
                hostile.speak();
                hostile.awaitEmpty();
                user.awaitTurn();

                assertThat(ended.isReceived()).as(ended.message()).isTrue();
            }
        }
    }

    @Test
    void shouldNotSendASecondTimeWhatWasSentWhenTheConnectionBreaks() throws IOException {
        try (HostileServer hostile = new HostileServer(Hostility.CLOSE_AFTER_REQUEST)) {
            assertThat(newUser().get(hostile.origin(), "/").kind()).isEqualTo(FailureKind.CLOSED);
            assertThat(newUser().get(hostile.origin(), "/").kind()).isEqualTo(FailureKind.CLOSED);

            assertThat(hostile.requests()).isEqualTo(2);
        }
    }

    @Test
    void shouldKeepTheConnectionOfAUserWhoLeaves() {
        server.openGate();
        for (int i = 0; i < 3; i++) {
            TestUser user = newUser();
            user.get(server.origin(), "/");
            user.leave();
            user.awaitTurn();
        }

        assertThat(server.accepted()).isEqualTo(1);
        assertThat(server.open()).isEqualTo(1);
    }

    @Test
    void shouldCloseTheConnectionOfARequestThatIsCancelled() {
        CompletableFuture<Ended> cancelled = start();
        server.awaitWaiting(1);

        users.get(0).cancel();
        server.awaitEmpty();
        server.openGate();

        assertThat(newUser().get(server.origin(), "/").body()).isEqualTo("2");
        assertThat(cancelled).isNotDone();
    }

    @Test
    void shouldCloseOnlyTheConnectionOfARequestThatTimesOut() {
        CompletableFuture<Ended> patient = start();
        server.awaitWaiting(1);

        Ended impatient = newUser().timeout(Duration.ofSeconds(1)).get(server.origin(), "/");
        server.openGate();

        assertThat(impatient.kind()).isEqualTo(FailureKind.TIMEOUT);
        assertThat(TestUser.await(patient).body()).isEqualTo("1");
        assertThat(newUser().get(server.origin(), "/").body()).isEqualTo("1");
    }
}
