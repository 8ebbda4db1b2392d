package io.throng.benchmarks.sidebyside;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A server that waits for one byte: starts a generator against itself, takes the time until the first byte of its first
 * request arrives on any connection, and kills it.
 *
 * <p>On its own: {@code FirstByte <port> <cores> <command...>}, whose command sends requests to that port of 127.0.0.1.
 */
public final class FirstByte {

    private static final Duration AT_MOST = Duration.ofSeconds(30);
    private static final int BACKLOG = 1024;

    private FirstByte() {}

    public static void main(String... args) throws IOException, InterruptedException {
        Start start =
                measure(Integer.parseInt(args[0]), args[1], Arrays.asList(args).subList(2, args.length));
        System.out.printf(
                "launch=%.0f ms main=%.0f ms%n",
                start.launchMillis(), start.mainMillis().orElse(Double.NaN));
    }

    /** @throws IOException if no byte came, or the port is taken */
    static Start measure(int port, String cores, List<String> command) throws IOException, InterruptedException {
        try (Selector selector = Selector.open();
                ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
            server.configureBlocking(false).register(selector, SelectionKey.OP_ACCEPT);
            AtomicLong mainNanos = new AtomicLong();
            long launchNanos = System.nanoTime();
            Child child = Child.start(cores, AT_MOST, command);
            CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> child.read(line -> {
                if (line.equals("main")) {
                    mainNanos.set(System.nanoTime());
                }
            }));
            try {
                awaitByte(selector, server, output);
                long nowNanos = System.nanoTime();
                return new Start(millis(nowNanos - launchNanos), sinceMain(mainNanos.get(), nowNanos));
            } finally {
                child.kill();
                child.exitCode();
            }
        }
    }

    private static OptionalDouble sinceMain(long mainNanos, long nowNanos) {
        return mainNanos == 0 ? OptionalDouble.empty() : OptionalDouble.of(millis(nowNanos - mainNanos));
    }

    private static void awaitByte(Selector selector, ServerSocketChannel server, CompletableFuture<String> output)
            throws IOException {
        while (true) {
            selector.select(AT_MOST.toMillis());
            for (SelectionKey key : selector.selectedKeys()) {
                if (key.isAcceptable()) {
                    server.accept().configureBlocking(false).register(selector, SelectionKey.OP_READ);
                } else if (((SocketChannel) key.channel()).read(ByteBuffer.allocate(1)) > 0) {
                    return;
                } else {
                    key.channel().close();
                }
            }
            selector.selectedKeys().clear();
            if (output.isDone()) {
                throw new IOException("no first request within " + AT_MOST.toSeconds() + " s: " + output.join());
            }
        }
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
