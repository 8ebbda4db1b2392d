package io.throng.engine.internal.netty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.throng.engine.internal.wire.Origin;
import io.throng.metrics.FailureKind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A server whose queue of connections is full, so that the system lets every further attempt wait. */
class ConnectTimeoutTest {

    private static final int MORE_THAN_A_QUEUE_HOLDS = 10;
    private static final int PATIENCE_MILLIS = 500;

    private final List<Socket> queued = new ArrayList<>();
    private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

    ConnectTimeoutTest() throws IOException {}

    @BeforeEach
    void fillTheQueue() throws IOException {
        boolean full = false;
        while (!full && queued.size() < MORE_THAN_A_QUEUE_HOLDS) {
            Socket socket = new Socket();
            queued.add(socket);
            full = !connects(socket);
        }
        assumeThat(full).as("this system lets connections wait").isTrue();
    }

    private boolean connects(Socket socket) throws IOException {
        try {
            socket.connect(server.getLocalSocketAddress(), PATIENCE_MILLIS);
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket socket : queued) {
            socket.close();
        }
        server.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"OWN", "UNLIMITED", "ONE"})
    void shouldTellThatTheConnectTimeoutIsOver(Sharing sharing) {
        Duration second = Duration.ofSeconds(1);
        Origin origin = new Origin(false, "127.0.0.1", server.getLocalPort(), 0);
        try (NettyRuntime runtime = new NettyRuntime(1, sharing.settings(second))) {
            CompletableFuture<Ended> first = sharing.newUser(runtime).start(origin, "/");
            CompletableFuture<Ended> next = sharing.newUser(runtime).start(origin, "/");

            Ended timedOut =
                    Ended.failed(FailureKind.TIMEOUT, "no connection to 127.0.0.1:" + origin.port() + " within 1s");
            assertThat(TestUser.await(first)).isEqualTo(timedOut);
            assertThat(TestUser.await(next)).isEqualTo(timedOut);
        }
    }
}
