package io.throng.examples.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A server with fixed answers by path, 404 for all others, that remembers what each connection asked for. */
public final class PathServer implements AutoCloseable {

    private final MockWebServer server = new MockWebServer();

    private PathServer() {}

    public static PathServer start(Map<String, MockResponse> answers) throws Exception {
        PathServer started = new PathServer();
        started.server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answers.getOrDefault(request.getUrl().encodedPath(), answer(404, ""));
            }
        });
        started.server.start();
        return started;
    }

    public static MockResponse answer(int status, String body) {
        return new MockResponse.Builder().code(status).body(body).build();
    }

    public String baseUrl() {
        return "http://127.0.0.1:" + server.getPort();
    }

    /** The paths asked for so far, in order, one list for each connection. */
    public List<List<String>> pathsByConnection() throws InterruptedException {
        Map<Integer, List<String>> paths = new TreeMap<>();
        for (int left = server.getRequestCount(); left > 0; left--) {
            RecordedRequest request = server.takeRequest();
            paths.computeIfAbsent(request.getConnectionIndex(), connection -> new ArrayList<>())
                    .add(request.getUrl().encodedPath());
        }
        return List.copyOf(paths.values());
    }

    @Override
    public void close() {
        server.close();
    }
}
