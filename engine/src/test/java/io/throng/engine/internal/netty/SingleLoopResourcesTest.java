package io.throng.engine.internal.netty;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.SocketChannel;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class SingleLoopResourcesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void shouldCloseConnectionsWhenToldToEndWithinATurnOfTheLoop() throws InterruptedException {
        SingleLoopResources resources = new SingleLoopResources("ending");
        try (GateServer server = new GateServer()) {
            new Bootstrap()
                    .group(resources.eventLoop())
                    .channelFactory(() -> resources.onChannel(SocketChannel.class, resources.eventLoop()))
                    .handler(new ChannelInboundHandlerAdapter())
                    .connect("127.0.0.1", server.origin().port())
                    .syncUninterruptibly();
            Awaitility.await().atMost(PATIENCE).until(() -> server.open() == 1);

            resources.eventLoop().execute(resources::shutDown);
            resources.join(PATIENCE);

            assertThat(resources.eventLoop().isTerminated()).isTrue();
            server.awaitEmpty();
        }
    }
}
