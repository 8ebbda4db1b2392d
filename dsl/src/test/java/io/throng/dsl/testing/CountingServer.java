package io.throng.dsl.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javax.net.ServerSocketFactory;

/** A plain HTTP/1.1 server with a thread for each connection, which remembers everything it is asked. */
public final class CountingServer implements AutoCloseable {

    private static final int BACKLOG = 1000;
    private static final long PATIENCE_MILLIS = 10_000;

    private final ServerSocket listener;
    private final Function<Request, Answer> answers;
    private final String scheme;
    private final List<Request> requests = new ArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();

    private CountingServer(String scheme, ServerSocketFactory factory, Function<Request, Answer> answers) {
        this.scheme = scheme;
        this.answers = answers;
        try {
            listener = factory.createServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        begin("server", this::accept);
    }

    /** Answers as a function says, which is called on the thread of the connection and may block. */
    public static CountingServer answering(Function<Request, Answer> answers) {
        return new CountingServer("http", ServerSocketFactory.getDefault(), answers);
    }

    /** Answers everything with an empty 200. */
    public static CountingServer answeringOk() {
        return answering(request -> Answer.ok(""));
    }

    public static CountingServer secure(ServerSocketFactory factory) {
        return new CountingServer("https", factory, request -> Answer.ok(""));
    }

    public String url() {
        return scheme + "://127.0.0.1:" + listener.getLocalPort();
    }

    /** Everything received so far, in the order it came. */
    public List<Request> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    /** How many requests came so far. */
    public long count() {
        return requests().size();
    }

    /** How many requests for that target came so far. */
    public long count(String target) {
        return requests().stream()
                .filter(request -> request.target().equals(target))
                .count();
    }

    /** How many connections were made so far. */
    public int connections() {
        return sockets.size();
    }

    /** Waits until the other side has closed every connection. */
    public void awaitAllClosed() throws InterruptedException {
        for (Thread thread : threads.subList(1, threads.size())) {
            thread.join(PATIENCE_MILLIS);
            if (thread.isAlive()) {
                throw new AssertionError("a connection is still open");
            }
        }
    }

    /** Closes every connection and does not listen any more. */
    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(String name, Runnable work) {
        Thread thread = new Thread(work, "counting-" + name);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                int number = sockets.size();
                sockets.add(socket);
                begin("connection-" + number, () -> serve(number, socket));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void serve(int number, Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            String requestLine = line(in);
            while (!requestLine.isEmpty()) {
                Request request = request(number, requestLine, in);
                synchronized (requests) {
                    requests.add(request);
                }
                Answer answer = answers.apply(request);
                socket.getOutputStream().write(answer.bytes());
                if (answer.closes()) {
                    return;
                }
                requestLine = line(in);
            }
        } catch (IOException e) {
            // the other side has gone
        }
    }

    private static Request request(int connection, String requestLine, InputStream in) throws IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        String[] words = requestLine.split(" ", 3);
        return new Request(
                connection, words[0], words[1], headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    /** A line without its end; empty at the end of the stream. */
    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString().stripTrailing();
    }

    /** What came over a connection, numbered from 0. */
    public record Request(int connection, String method, String target, Map<String, String> headers, String body) {}

    /** What goes back. */
    public record Answer(int status, String body, boolean closes) {

        public static Answer ok(String body) {
            return new Answer(200, body, false);
        }

        public static Answer status(int status) {
            return new Answer(status, "", false);
        }

        public Answer closing() {
            return new Answer(status, body, true);
        }

        private byte[] bytes() {
            String head = "HTTP/1.1 " + status + " x\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length
                    + "\r\n" + (closes ? "Connection: close\r\n" : "");
            return (head + "\r\n" + body).getBytes(StandardCharsets.UTF_8);
        }
    }
}
