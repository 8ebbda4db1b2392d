package io.throng.plan.load;

import static io.throng.plan.load.Profiles.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapesTest {

    @TempDir
    private Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("load.csv"), content);
    }

    @Test
    void shouldGoUpInSteps() {
        assertThat(Shapes.steps(10, seconds(60), 3, 5).moves())
                .containsExactly(
                        new Move(seconds(0), 10, 5), new Move(seconds(60), 20, 5), new Move(seconds(120), 30, 5));
        assertThat(Shapes.steps(10, seconds(60), 3, 5).length()).contains(seconds(180));
    }

    @Test
    void shouldRefuseStepsThatAreHigherThanANumber() {
        assertThatThrownBy(() -> Shapes.steps(1_000_000, seconds(1), 10_000, 1))
                .hasMessage("steps are 10000 of 1000000 users, expected 10000000 users at the top at most");
    }

    @Test
    void shouldRefuseMoreStepsThanAnybodyClimbs() {
        assertThatThrownBy(() -> Shapes.steps(1, seconds(1), 10_001, 1))
                .hasMessage("steps are 10001, expected 1 to 10000");
        assertThatThrownBy(() -> Shapes.steps(1, seconds(1), 0, 1)).hasMessage("steps are 0, expected 1 to 10000");
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "9.999, 5", "10, 50", "11.999, 50", "12, 5", "20, 5"})
    void shouldSpike(double seconds, int users) {
        assertThat(Shapes.spike(5, 50, seconds(10), seconds(2), seconds(8)).usersAt(seconds(seconds)))
                .isEqualTo(users);
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "5, 18", "10, 10", "15, 2", "20, 10", "25, 18", "29.999, 10"})
    void shouldSwingAboutTheMean(double seconds, int users) {
        assertThat(Shapes.sine(10, 8, seconds(20), seconds(30)).usersAt(seconds(seconds)))
                .isBetween(users - 1, users + 1);
    }

    @Test
    void shouldHaveNobodyWhereASineIsBelowZero() {
        assertThat(Shapes.sine(1, 10, seconds(20), seconds(20)).usersAt(seconds(15)))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 20", "100, 120", "150, 20", "200, 60", "299.9, 20"})
    void shouldRiseTwiceInADoubleWave(double seconds, int users) {
        assertThat(Shapes.doubleWave(20, 120, 60, seconds(300)).usersAt(seconds(seconds)))
                .isBetween(users - 1, users + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seconds,users\n0,10\n10,20\n12.5,0\n",
                "0,10\r\n10,20\r\n\r\n12.5,0",
                "\uFEFFseconds;users\n 0 , 10 \n10.0,20\n1.25e1,0"
            })
    void shouldFollowThePointsOfAFile(String content) throws IOException {
        assertThat(Shapes.fromCsv(file(content)).segments())
                .isEqualTo(
                        List.of(new UserSegment.Ramp(10, 20, seconds(10)), new UserSegment.Ramp(20, 0, seconds(2.5))));
    }

    @Test
    void shouldBeginWithNobodyWhenTheFirstPointIsLater() throws IOException {
        assertThat(Shapes.fromCsv(file("5,10")).segments()).isEqualTo(List.of(new UserSegment.Ramp(0, 10, seconds(5))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0,1/a,b | line 2 is \"a,b\", expected seconds and users, such as 12.5,40",
                "0,1/5 | line 2 is \"5\", expected seconds and users, such as 12.5,40",
                "0,1/5,1,2 | line 2 is \"5,1,2\", expected seconds and users, such as 12.5,40",
                "-1,1 | line 1 is \"-1,1\", expected 0 seconds or more, and 292 years at most",
                "1e999999999,1 | line 1 is \"1e999999999,1\", expected 0 seconds or more, and 292 years at most",
                "1,-1 | line 1 is \"1,-1\", expected 0 users or more",
                "1,1.5 | line 1 is \"1,1.5\", expected a whole number of users from 0 to 10000000",
                "0,1/5,2/5,3 | line 3 is \"5,3\", expected a time after that of the point before it",
                "0,1/0,2 | line 2 is \"0,2\", expected a time after that of the point before it",
                "6,1/5,2 | line 2 is \"5,2\", expected a time after that of the point before it"
            })
    void shouldSayWhichLineIsWrong(String lines, String message) throws IOException {
        Path file = file(lines.replace('/', '\n'));

        assertThatThrownBy(() -> Shapes.fromCsv(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + " " + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "seconds,users\n", "0,10"})
    void shouldRefuseAFileWithoutAnyLength(String content) throws IOException {
        Path file = file(content);

        assertThatThrownBy(() -> Shapes.fromCsv(file))
                .hasMessage(file + " has no point after 0 s, expected seconds and users, such as 12.5,40 in a line of"
                        + " its own");
    }

    @Test
    void shouldSayThatAFileCannotBeRead() {
        Path missing = folder.resolve("missing.csv");

        assertThatThrownBy(() -> Shapes.fromCsv(missing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(missing + " cannot be read (java.nio.file.NoSuchFileException: " + missing
                        + "), expected a text file in UTF-8");
    }
}
