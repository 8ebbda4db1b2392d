package acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.examples.testing.ForkedProgram;
import io.throng.examples.testing.ForkedProgram.Ended;
import io.throng.examples.testing.PathServer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

    /** So slow that more than three of 100 a second are under way at a time, now and then. */
    private static final MockResponse SLOW = new MockResponse.Builder()
            .headersDelay(20, TimeUnit.MILLISECONDS)
            .body("{}")
            .build();

    private static final Pattern BOOKS = Pattern.compile("scheduled=(\\d+) dropped=(\\d+) ");

    @Test
    void shouldSendExactlyWhatTheProfileSays() throws Exception {
        try (PathServer server = PathServer.start(Map.of("/", SLOW, "/background", SLOW))) {
            Ended ended = ForkedProgram.run(Arrivals.class, server.baseUrl());

            assertThat(ended.exitCode()).as(ended.output()).isZero();
            assertThat(ended.output()).contains("arrivals=1200" + System.lineSeparator());
            Matcher books = BOOKS.matcher(ended.output());
            assertThat(books.find()).as(ended.output()).isTrue();
            long scheduled = Long.parseLong(books.group(1));
            long dropped = Long.parseLong(books.group(2));
            assertThat(dropped).isPositive().isLessThan(scheduled);
            List<String> paths =
                    server.pathsByConnection().stream().flatMap(List::stream).toList();
            assertThat(paths).contains("/background");
            assertThat(paths.stream().filter("/"::equals).count()).isEqualTo(1200 + scheduled - dropped);
        }
    }
}
