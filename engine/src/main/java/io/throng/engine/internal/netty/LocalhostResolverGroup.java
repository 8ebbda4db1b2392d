package io.throng.engine.internal.netty;

import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.resolver.InetNameResolver;
import io.netty.util.NetUtil;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Takes every name for this machine: the addresses of its loopback interface, IPv4 first. */
final class LocalhostResolverGroup extends AddressResolverGroup<InetSocketAddress> {

    private final List<InetAddress> addresses = loopbackAddresses();

    private static List<InetAddress> loopbackAddresses() {
        Stream<InetAddress> found = NetUtil.LOOPBACK_IF == null
                ? Stream.of(NetUtil.LOCALHOST)
                : Collections.list(NetUtil.LOOPBACK_IF.getInetAddresses()).stream();
        return found.filter(InetAddress::isLoopbackAddress)
                .sorted(Comparator.comparing(address -> !(address instanceof Inet4Address)))
                .toList();
    }

    /** Whether a name always means this machine. */
    static boolean covers(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return lowerCase.equals("localhost") || lowerCase.endsWith(".localhost");
    }

    @Override
    protected AddressResolver<InetSocketAddress> newResolver(EventExecutor executor) {
        return new Resolver(executor).asAddressResolver();
    }

    private final class Resolver extends InetNameResolver {

        Resolver(EventExecutor executor) {
            super(executor);
        }

        @Override
        protected void doResolve(String name, Promise<InetAddress> promise) {
            promise.setSuccess(addresses.get(0));
        }

        @Override
        protected void doResolveAll(String name, Promise<List<InetAddress>> promise) {
            promise.setSuccess(addresses);
        }
    }
}
