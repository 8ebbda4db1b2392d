package io.throng.engine.internal.netty;

import io.netty.channel.ChannelOption;
import io.netty.resolver.NoopAddressResolverGroup;
import io.netty.util.NetUtil;
import io.throng.engine.internal.http.KnownHead;
import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.wire.Origin;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import reactor.netty.tcp.TcpClient;

/** Opens the connections of one loop. */
final class Connector {

    private static final int SCRATCH_BYTES = 8 * 1024;

    private final Loop loop;
    private final WireSettings settings;
    private final Names names;
    private final Tls tls;
    private final KnownHead knownHead = new KnownHead();
    private final LoopBuffers buffers;
    private final TcpClient client;
    private final TcpClient plainClient;
    private final byte[] scratch = new byte[SCRATCH_BYTES];

    Connector(Loop loop, SingleLoopResources resources, WireSettings settings, Names names, Tls tls) {
        this.loop = loop;
        this.settings = settings;
        this.names = names;
        this.tls = tls;
        this.buffers = resources.buffers();
        this.client = TcpClient.newConnection()
                // before the loops are given, or a resolver for them is made and kept for the life of the JVM
                .resolver(NoopAddressResolverGroup.INSTANCE)
                .runOn(resources)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 0)
                .option(ChannelOption.TCP_NODELAY, true);
        this.plainClient = client.option(ChannelOption.RECVBUF_ALLOCATOR, new SharedReceiveBuffer(buffers));
    }

    /** What connections of this loop compare heads with. */
    KnownHead knownHead() {
        return knownHead;
    }

    /** What connections of this loop send from. */
    LoopBuffers buffers() {
        return buffers;
    }

    /** Where connections of this loop put bytes for a moment. */
    byte[] scratch() {
        return scratch;
    }

    /** Begins to open a connection, and tells it how that went, never within this call. */
    ConnectAttempt connect(HttpConnection connection) {
        Origin origin = connection.origin();
        InetSocketAddress address = address(origin);
        ConnectAttempt attempt = new ConnectAttempt(connection, loop, settings.connectTimeout(), address);
        TcpClient toAddress = (origin.secure() ? client : plainClient)
                .remoteAddress(() -> address)
                .resolver(names.resolver(address));
        if (origin.secure()) {
            tls.provider()
                    .whenComplete((provider, error) -> loop.execute(() -> {
                        if (error == null) {
                            attempt.connect(toAddress.secure(provider));
                        } else {
                            attempt.fail(Faults.whileConnecting(origin, error));
                        }
                    }));
        } else {
            loop.execute(() -> attempt.connect(toAddress));
        }
        return attempt;
    }

    private static InetSocketAddress address(Origin origin) {
        InetAddress literal = NetUtil.createInetAddressFromIpAddressString(origin.host());
        return literal == null
                ? InetSocketAddress.createUnresolved(origin.host(), origin.port())
                : new InetSocketAddress(literal, origin.port());
    }
}
