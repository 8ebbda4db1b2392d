package io.throng.dsl.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WrongUsageTest {

    private static final String DURATION = "expected a duration such as 20, 20s, 3m or 1h20m";
    private static final String WHOLE = "expected a whole number of at most ";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"unknown", "values"})
    void shouldRefuseWithOneSentenceAndStartNothing(List<String> args, String sentence) {
        List<String> opened = new ArrayList<>();

        Command command = Command.run(
                Command.PROGRAM,
                List.of(info -> {
                    opened.add("report");
                    return snapshot -> {};
                }),
                args.toArray(String[]::new));

        assertThat(command.err()).isEqualTo(sentence + "\n--help lists all flags\n");
        assertThat(command.out()).isEmpty();
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(opened).isEmpty();
    }

    static Stream<Arguments> unknown() {
        return Stream.of(
                wrong("unknown flag --user, did you mean --users?", "--user", "5"),
                wrong("unknown flag --spawnrate, did you mean --spawn-rate?", "--spawnrate", "5"),
                wrong("unknown flag --run-tme, did you mean --run-time?", "--run-tme", "5s"),
                wrong("unknown flag --hots, did you mean --host?", "--hots", "http://localhost"),
                wrong("unknown flag --users-count, did you mean --users?", "--users-count=5"),
                wrong("--html is a flag of Locust that Throng does not have yet", "--html", "report.html"),
                wrong("-T is a flag of Locust that Throng does not have yet", "-T", "slow"),
                wrong("unknown flag --xyzzy", "--xyzzy"),
                wrong("unknown flag -x", "-x"),
                wrong("unexpected argument \"http://localhost\", expected flags only", "http://localhost"),
                wrong("unexpected argument \"6\", expected flags only", "--users", "5", "6"),
                wrong("unexpected argument \"@file\", expected flags only", "@file"));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                wrong("--users is \"abc\", " + WHOLE + "2147483647", "--users", "abc"),
                wrong("--users is \"1.5\", " + WHOLE + "2147483647", "-u", "1.5"),
                wrong("--users is \"\", " + WHOLE + "2147483647", "--users="),
                wrong("--users is \"99999999999\", " + WHOLE + "2147483647", "-u99999999999"),
                wrong("--iterations is \"many\", " + WHOLE + "9223372036854775807", "-i", "many"),
                wrong("--seed is \"0x1\", " + WHOLE + "9223372036854775807", "--seed", "0x1"),
                wrong("--spawn-rate is \"2,5\", expected a number such as 10 or 2.5", "-r", "2,5"),
                wrong("--run-time is \"20x\", " + DURATION, "-t", "20x"),
                wrong("--run-time is \"1h20\", " + DURATION, "-t", "1h20"),
                wrong("--run-time is \"\", " + DURATION, "-t", ""),
                wrong("--run-time is \"-5s\", " + DURATION, "-t", "-5s"),
                wrong("--run-time is \"20m1h\", " + DURATION, "-t", "20m1h"),
                wrong("--run-time is \"99999999999999999999\", " + DURATION, "-t", "99999999999999999999"),
                wrong("--stop-timeout is \"soon\", " + DURATION, "--stop-timeout=soon"),
                wrong("--headless is \"yes\", expected no value", "--headless=yes"),
                wrong("--users is given without a value, expected --users N", "--users"),
                wrong("--users is given without a value, expected --users N", "--users", "--spawn-rate", "5"),
                wrong("--host is given without a value, expected --host URL", "-H"),
                wrong("--users is given twice, expected once", "-u", "1", "--users", "2"),
                wrong(
                        "--csv: csv(\" \"): the path is blank; expected a folder and the beginning of the file names,"
                                + " such as results/api",
                        "--csv",
                        " "),
                wrong(
                        "--json: json(\"results/\"): the path names a folder; expected a file, such as results/api.json",
                        "--json",
                        "results/"),
                wrong("--preview is \"soon\", " + DURATION + ", 1h at most", "--preview=soon"),
                wrong(
                        "--csv is given with --preview, expected --json FILE for a preview",
                        "--preview",
                        "--csv",
                        "results/api"),
                wrong("--csv-full-history is given without --csv, expected --csv PREFIX too", "--csv-full-history"));
    }

    private static Arguments wrong(String sentence, String... args) {
        return arguments(List.of(args), sentence);
    }
}
