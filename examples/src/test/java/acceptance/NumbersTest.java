package acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.examples.testing.ForkedProgram;
import io.throng.examples.testing.ForkedProgram.Ended;
import io.throng.examples.testing.PathServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumbersTest {

    private static final int USERS = 8;
    private static final int ITERATIONS = 25;

    @TempDir
    private Path directory;

    /** What each user asked for, and what the program printed. */
    private record Outcome(List<List<String>> sequences, Ended ended) {}

    @Test
    void shouldPrintWhatTheServerSaw() throws Exception {
        Outcome outcome = numbers("first");
        long home = count(outcome, "/");
        long missing = count(outcome, "/missing");

        assertThat(outcome.ended().exitCode()).isZero();
        assertThat(home + missing).isEqualTo(USERS * ITERATIONS);
        assertThat(outcome.ended().output())
                .contains("verdict=FAILED seed=42")
                .contains("count=200 ok=" + home + " failed=" + missing + " interrupted=0")
                .contains("home=" + home + " mean=PT")
                .contains("failure GET /missing status 404 x" + missing);
        assertThat(directory)
                .isDirectoryContaining("glob:**/first_{stats,stats_history,failures,exceptions}.csv")
                .isDirectoryContaining("glob:**/first.json");
    }

    @Test
    void shouldMakeTheSameRequestsPerUserWhenTheSeedIsTheSame() throws Exception {
        List<List<String>> first = numbers("first").sequences();
        List<List<String>> second = numbers("second").sequences();

        assertThat(first)
                .hasSize(USERS)
                .allSatisfy(requests -> assertThat(requests).hasSize(ITERATIONS));
        assertThat(first).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(second);
    }

    private Outcome numbers(String prefix) throws Exception {
        try (PathServer server = PathServer.start(Map.of("/", PathServer.answer(200, "{}")))) {
            String files = directory.resolve(prefix).toString();
            Ended ended = ForkedProgram.run(Numbers.class, server.baseUrl(), Integer.toString(ITERATIONS), files);
            return new Outcome(server.pathsByConnection(), ended);
        }
    }

    private static long count(Outcome outcome, String path) {
        return outcome.sequences().stream()
                .flatMap(List::stream)
                .filter(path::equals)
                .count();
    }
}
