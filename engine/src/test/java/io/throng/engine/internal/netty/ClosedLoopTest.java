package io.throng.engine.internal.netty;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.time.Clock;
import io.throng.engine.internal.wire.Answer;
import io.throng.engine.internal.wire.Exchange;
import io.throng.engine.internal.wire.Origin;
import io.throng.engine.internal.wire.Wire;
import io.throng.metrics.FailureKind;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Users who send the next request from within the answer to the last, as those without a wait do. */
class ClosedLoopTest {

    private static final int REQUESTS_EACH = 200;
    private static final int USERS = 5;
    private static final byte[] REQUEST = "GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(ISO_8859_1);

    static List<Arguments> servers() {
        List<Arguments> servers = new ArrayList<>();
        for (Sharing sharing : Sharing.values()) {
            servers.add(Arguments.of(Hostility.NONE, sharing));
            servers.add(Arguments.of(Hostility.CLOSE_AFTER_REQUEST, sharing));
            servers.add(Arguments.of(Hostility.LONG_BODY, sharing));
            servers.add(Arguments.of(Hostility.CLOSE_AFTER_RESPONSE, sharing));
        }
        return servers;
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("servers")
    void shouldNotDeepenTheStackWithEachRequest(Hostility hostility, Sharing sharing) throws IOException {
        try (HostileServer server = new HostileServer(hostility);
                NettyRuntime runtime = sharing.newRuntime()) {
            Set<Integer> depths = depthsOfLoops(runtime, sharing, server.origin());

            assertThat(depths).allSatisfy(depth -> assertThat(depth).isLessThan(REQUESTS_EACH));
        }
    }

    @ParameterizedTest
    @EnumSource(Sharing.class)
    void shouldNotDeepenTheStackWithEachRefusal(Sharing sharing) throws IOException {
        HostileServer gone = new HostileServer(Hostility.NONE);
        gone.close();
        try (NettyRuntime runtime = sharing.newRuntime()) {
            Set<Integer> depths = depthsOfLoops(runtime, sharing, gone.origin());

            assertThat(depths).allSatisfy(depth -> assertThat(depth).isLessThan(REQUESTS_EACH));
        }
    }

    private static Set<Integer> depthsOfLoops(NettyRuntime runtime, Sharing sharing, Origin origin) {
        List<LoopingUser> users = new ArrayList<>();
        for (int i = 0; i < USERS; i++) {
            LoopingUser user = new LoopingUser(runtime, sharing.isPooled(), origin);
            users.add(user);
            runtime.loop(0).execute(user::send);
        }
        Set<Integer> depths = new HashSet<>();
        users.forEach(user -> depths.addAll(TestUser.await(user.done)));
        return depths;
    }

    private static final class LoopingUser implements Answer {

        private final CompletableFuture<Set<Integer>> done = new CompletableFuture<>();
        private final Set<Integer> depths = new HashSet<>();
        private final Exchange exchange;
        private final Clock clock;
        private final Wire wire;
        private final Origin origin;
        private int answers;

        LoopingUser(NettyRuntime runtime, boolean pooled, Origin origin) {
            this.exchange = new Exchange(this, pooled);
            this.clock = runtime.loop(0).clock();
            this.wire = runtime.wire(0);
            this.origin = origin;
        }

        void send() {
            exchange.request(
                    origin,
                    REQUEST,
                    REQUEST.length,
                    clock.nanoTime(),
                    Duration.ofSeconds(20).toNanos(),
                    false);
            wire.send(exchange);
        }

        @Override
        public void received() {
            next();
        }

        @Override
        public void failed(FailureKind kind, String message) {
            next();
        }

        private void next() {
            depths.add(StackWalker.getInstance().walk(frames -> (int) frames.count()));
            answers++;
            if (answers < REQUESTS_EACH) {
                send();
            } else {
                wire.leave(exchange);
                done.complete(depths);
            }
        }
    }
}
