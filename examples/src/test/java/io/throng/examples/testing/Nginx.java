package io.throng.examples.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * An nginx with an access log, on a free port of the loopback interface: a server that is not ours and keeps its own
 * books. It serves {@code /}, {@code /missing} (404) and {@code /slow} (about a second).
 */
public final class Nginx implements AutoCloseable {

    private static final String CONFIGURATION = """
            daemon off;
            master_process off;
            pid nginx.pid;
            error_log error.log;
            events { worker_connections 512; }
            http {
              log_format books '$request_method $uri';
              access_log access.log books;
              keepalive_requests 1000000;
              client_body_temp_path temp;
              proxy_temp_path temp;
              fastcgi_temp_path temp;
              uwsgi_temp_path temp;
              scgi_temp_path temp;
              server {
                listen 127.0.0.1:PORT;
                default_type application/json;
                location = / { return 200 '{"ok": true}'; }
                location = /slow { limit_rate 100; return 200 '{"ok": "but it takes a while to say so"}'; }
                location / { return 404 '{"ok": false}'; }
              }
            }
            """;

    private final Path directory;
    private final int port;
    private final Process process;

    private Nginx(Path directory, int port, Process process) {
        this.directory = directory;
        this.port = port;
        this.process = process;
    }

    public static boolean isInstalled() {
        return binary().isPresent();
    }

    private static Optional<Path> binary() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.concat(Arrays.stream(path.split(":")), Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(directory -> Path.of(directory, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param directory for its configuration and logs; empty
     */
    public static Nginx start(Path directory) throws IOException {
        int port = freePort();
        Path configuration = directory.resolve("nginx.conf");
        Files.writeString(configuration, CONFIGURATION.replace("PORT", Integer.toString(port)));
        Process process = new ProcessBuilder(
                        binary().orElseThrow().toString(), "-p", directory.toString(), "-c", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("nginx.out").toFile())
                .start();
        Nginx nginx = new Nginx(directory, port, process);
        Awaitility.await().until(nginx::isListening);
        return nginx;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private boolean isListening() throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException("nginx ended: " + Files.readString(directory.resolve("nginx.out")));
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    public String baseUrl() {
        return "http://127.0.0.1:" + port;
    }

    /** How many requests the access log has, by method and path such as {@code GET /}. */
    public Map<String, Long> logged() throws IOException {
        try (Stream<String> lines = Files.lines(directory.resolve("access.log"))) {
            return lines.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        }
    }

    /** Ends it; its log is complete afterwards. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }
}
