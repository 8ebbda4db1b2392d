package acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.examples.DemoApi;
import io.throng.examples.testing.ForkedProgram;
import io.throng.examples.testing.ForkedProgram.Ended;
import io.throng.examples.testing.PathServer;
import java.util.Map;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;

class ArticleTest {

    @Test
    void shouldExitWithZeroWhenTheApiIsHealthy() throws Exception {
        try (DemoApi api = DemoApi.start()) {
            Ended ended = article(api.baseUrl());

            assertThat(ended.exitCode()).isZero();
            assertThat(ended.output()).contains("/users", "/status", "Aggregated", "PASSED");
        }
    }

    @Test
    void shouldExitWithOneWhenTheApiIsIll() throws Exception {
        Map<String, MockResponse> ill = Map.of(
                "/", PathServer.answer(500, "{}"),
                "/users", PathServer.answer(200, "{\"people\":[]}"),
                "/status", PathServer.answer(200, "{\"status\":\"ill\"}"));
        try (PathServer server = PathServer.start(ill)) {
            Ended ended = article(server.baseUrl());

            assertThat(ended.exitCode()).isEqualTo(1);
            assertThat(ended.output())
                    .contains("Got something else instead of 200", "Invalid response", "healthy", "FAILED");
        }
    }

    private static Ended article(String baseUrl) throws Exception {
        return ForkedProgram.run(Article.class, "--host", baseUrl, "--users", "20", "-r", "100", "-t", "2s");
    }
}
