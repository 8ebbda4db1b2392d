package io.throng.engine.internal.netty;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.throng.engine.internal.wire.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Collections;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/** A server on a raw socket that misbehaves in one way, the same on every connection. */
final class HostileServer implements AutoCloseable {

    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final String HELLO = OK + "Content-Length: 5\r\n\r\nhello";
    private static final String CHUNKED = OK + "Transfer-Encoding: chunked\r\n\r\n";
    private static final long NOISE_SEED = 42;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Hostility hostility;
    private final AtomicInteger requests = new AtomicInteger();
    private final Semaphore toldToSpeak = new Semaphore(0);
    private final ServerSocket listener;
    private final Set<Socket> sockets = Collections.newSetFromMap(new ConcurrentHashMap<>());
    private final ExecutorService threads = Executors.newCachedThreadPool();

    HostileServer(Hostility hostility) throws IOException {
        this.hostility = hostility;
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::acceptAll);
    }

    Origin origin() {
        return new Origin(false, "127.0.0.1", listener.getLocalPort(), 0);
    }

    int openConnections() {
        return sockets.size();
    }

    /** Waits until every connection is closed. */
    void awaitEmpty() {
        Awaitility.await().atMost(PATIENCE).until(sockets::isEmpty);
    }

    /** How many requests have come so far. */
    int requests() {
        return requests.get();
    }

    /** Has one connection of {@link Hostility#SPEAK_WHILE_IDLE} speak. */
    void speak() {
        toldToSpeak.release();
    }

    private void acceptAll() {
        try {
            while (true) {
                Socket socket = listener.accept();
                sockets.add(socket);
                threads.execute(() -> serve(socket));
            }
        } catch (IOException e) {
            // The end: the listener is closed.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            misbehave(socket);
        } catch (IOException e) {
            // The client has had enough.
        } finally {
            sockets.remove(socket);
        }
    }

    private void misbehave(Socket socket) throws IOException {
        switch (hostility) {
            case NONE -> {
                while (awaitRequest(socket)) {
                    write(socket, HELLO);
                }
            }
            case RESET_ON_ACCEPT -> reset(socket);
            case CLOSE_ON_ACCEPT -> socket.close();
            case GREET -> {
                write(socket, "220 mail.example.com ESMTP ready\r\n");
                awaitRequest(socket);
            }
            case RESET_AFTER_REQUEST -> {
                awaitRequest(socket);
                reset(socket);
            }
            case CLOSE_AFTER_REQUEST -> awaitRequest(socket);
            case STALL -> stallAfter(socket, "");
            case STALL_IN_HEAD -> stallAfter(socket, OK + "Content-Le");
            case STALL_IN_BODY -> stallAfter(socket, OK + "Content-Length: 100\r\n\r\nhello world!");
            case SLOW_BYTES -> repeat(socket, CHUNKED, "1\r\n", "x", "\r\n");
            case SHORT_BODY -> say(socket, OK + "Content-Length: 100\r\n\r\n0123456789");
            case LONG_BODY -> stallAfter(socket, OK + "Content-Length: 5\r\n\r\nhello world!");
            case HALF_CHUNK -> say(socket, CHUNKED + "a\r\nhel");
            case HALF_HEAD -> say(socket, OK + "Content-Len");
            case RESET_IN_BODY -> {
                say(socket, OK + "Content-Length: 100\r\n\r\n0123456789");
                reset(socket);
            }
            case GARBAGE -> stallAfter(socket, "220 mail.example.com ESMTP ready\r\n");
            case BINARY_NOISE -> noise(socket);
            case ENDLESS_HEADERS -> repeat(socket, OK, "X-Header: " + "x".repeat(100) + "\r\n");
            case ENDLESS_INTERIM -> repeat(socket, "", "HTTP/1.1 100 Continue\r\n\r\n");
            case ENDLESS_BODY -> repeat(socket, CHUNKED, "4000\r\n" + "x".repeat(0x4000) + "\r\n");
            case ENDLESS_CHUNK_SIZE -> repeat(socket, CHUNKED + "5;", "x".repeat(100));
            case ENDLESS_TRAILER -> repeat(socket, CHUNKED + "0\r\n", "X-Trailer: y\r\n");
            case TWO_LENGTHS -> stallAfter(socket, OK + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello");
            case TWO_RESPONSES -> stallAfter(socket, HELLO + HELLO);
            case CLOSE_AFTER_RESPONSE -> {
                say(socket, HELLO);
                socket.shutdownOutput();
                awaitRequest(socket);
            }
            case RESET_AFTER_RESPONSE -> {
                say(socket, HELLO);
                reset(socket);
            }
            case SPEAK_WHILE_IDLE -> {
                say(socket, HELLO);
                toldToSpeak.acquireUninterruptibly();
                write(socket, HELLO);
                awaitRequest(socket);
            }
        }
    }

    /** Reads until the end of a request's head; answers whether there was one. */
    private boolean awaitRequest(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        int ends = 0;
        int read = 0;
        while (ends < 2 && read >= 0) {
            read = in.read();
            if (read == '\n') {
                ends++;
            } else if (read != '\r') {
                ends = 0;
            }
        }
        if (read < 0) {
            return false;
        }
        requests.incrementAndGet();
        return true;
    }

    private void say(Socket socket, String words) throws IOException {
        if (awaitRequest(socket)) {
            write(socket, words);
        }
    }

    private static void write(Socket socket, String words) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(words.getBytes(ISO_8859_1));
        out.flush();
    }

    private void stallAfter(Socket socket, String words) throws IOException {
        say(socket, words);
        awaitRequest(socket);
    }

    private void repeat(Socket socket, String first, String... again) throws IOException {
        say(socket, first);
        while (true) {
            for (String words : again) {
                write(socket, words);
            }
        }
    }

    private void noise(Socket socket) throws IOException {
        byte[] noise = new byte[10_000];
        new Random(NOISE_SEED).nextBytes(noise);
        noise[0] = 22;
        awaitRequest(socket);
        socket.getOutputStream().write(noise);
        awaitRequest(socket);
    }

    private static void reset(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        toldToSpeak.release(Integer.MAX_VALUE / 2);
        for (Socket socket : sockets) {
            socket.close();
        }
        threads.shutdownNow();
    }
}
