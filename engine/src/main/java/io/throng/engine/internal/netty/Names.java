package io.throng.engine.internal.netty;

import io.netty.channel.EventLoop;
import io.netty.channel.socket.DatagramChannel;
import io.netty.channel.socket.SocketChannel;
import io.netty.resolver.AddressResolverGroup;
import io.netty.resolver.dns.DnsAddressResolverGroup;
import io.netty.resolver.dns.DnsNameResolverBuilder;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import reactor.netty.resources.LoopResources;

/**
 * Looks up host names for one run. DNS is asked only for names that need it, each loop through a socket of its own,
 * and answers are kept for as long as they say.
 */
final class Names implements AutoCloseable {

    private final LoopResources resources;
    private final EventLoop anyLoop;
    private final Duration timeout;
    private final AddressResolverGroup<InetSocketAddress> localhost = new LocalhostResolverGroup();
    private @Nullable AddressResolverGroup<InetSocketAddress> dns;

    /** Sockets are made as those resources make them for that loop. */
    Names(LoopResources resources, EventLoop anyLoop, Duration timeout) {
        this.resources = resources;
        this.anyLoop = anyLoop;
        this.timeout = timeout;
    }

    /** Who resolves the address, if it needs that. From any thread. */
    AddressResolverGroup<InetSocketAddress> resolver(InetSocketAddress address) {
        boolean needsDns = address.isUnresolved() && !LocalhostResolverGroup.covers(address.getHostString());
        return needsDns ? dns() : localhost;
    }

    private synchronized AddressResolverGroup<InetSocketAddress> dns() {
        if (dns == null) {
            dns = new DnsAddressResolverGroup(new DnsNameResolverBuilder()
                    .datagramChannelFactory(() -> resources.onChannel(DatagramChannel.class, anyLoop))
                    .socketChannelFactory(() -> resources.onChannel(SocketChannel.class, anyLoop))
                    .queryTimeoutMillis(timeout.toMillis()));
        }
        return dns;
    }

    @Override
    public synchronized void close() {
        localhost.close();
        if (dns != null) {
            dns.close();
        }
    }
}
