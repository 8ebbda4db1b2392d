package acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.examples.DemoApi;
import io.throng.examples.testing.ForkedProgram;
import io.throng.examples.testing.ForkedProgram.Ended;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShapesTest {

    private static final double SCALE = 0.1;

    /** Length in seconds, users and spawn rate, at full scale. */
    private record Wave(double length, int users, double spawnRate) {}

    private static final List<Wave> WAVES = List.of(
            new Wave(30, 10, 2),
            new Wave(60, 50, 5),
            new Wave(30, 20, 2),
            new Wave(40, 80, 10),
            new Wave(20, 30, 3),
            new Wave(30, 0, 5));

    /** A second of the run as the program printed it. */
    private record Second(double at, int users) {}

    @Test
    void shouldFollowTheLineOfItsStages() throws Exception {
        try (DemoApi api = DemoApi.start()) {
            Ended ended = ForkedProgram.run(Shapes.class, api.baseUrl(), String.valueOf(SCALE));

            assertThat(ended.exitCode()).as(ended.output()).isZero();
            List<Second> seconds = seconds(ended.output());
            assertThat(seconds).as(ended.output()).hasSizeGreaterThan(15).allSatisfy(ShapesTest::assertOnLine);
            assertThat(seconds).extracting(Second::users).contains(10, 50, 80);
        }
    }

    private static List<Second> seconds(String output) {
        return Pattern.compile("(?m)^(\\d+) (\\d+)$")
                .matcher(output)
                .results()
                .map(line -> new Second(Integer.parseInt(line.group(1)) / 1000.0, Integer.parseInt(line.group(2))))
                .toList();
    }

    /** Within one user of where the line is somewhere in the second before or after. */
    private static void assertOnLine(Second second) {
        List<Double> near = IntStream.rangeClosed(-100, 100)
                .mapToObj(hundredths -> usersAt(second.at() + hundredths / 100.0))
                .toList();
        assertThat((double) second.users())
                .isBetween(
                        extreme(near).min().orElseThrow() - 1,
                        extreme(near).max().orElseThrow() + 1);
    }

    private static DoubleStream extreme(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue);
    }

    /** The line: from wherever it is to the users of each wave at its spawn rate. */
    private static double usersAt(double second) {
        double users = 0;
        double begin = 0;
        for (Wave wave : WAVES) {
            double length = wave.length() * SCALE;
            double most = Math.max(0, Math.min(second - begin, length)) * wave.spawnRate() / SCALE;
            users += Math.copySign(Math.min(most, Math.abs(wave.users() - users)), wave.users() - users);
            begin += length;
        }
        return users;
    }
}
