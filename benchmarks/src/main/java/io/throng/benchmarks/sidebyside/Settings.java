package io.throng.benchmarks.sidebyside;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What the script that starts this program has decided, from environment variables of the same names.
 *
 * @param only names of the generators to run, empty for all
 * @param base URL of the server without a slash at the end
 * @param startPort port of the server that waits for a first request
 * @param clientCore where generators run when they are measured
 * @param startCores where they run when their start is measured
 * @param work folder for what generators leave behind
 * @param json file for the results
 */
record Settings(
        int rounds,
        int seconds,
        int warmUpSeconds,
        int connections,
        int rate,
        Set<String> only,
        String base,
        int startPort,
        String clientCore,
        String startCores,
        Path work,
        Path json) {

    static Settings fromEnvironment() {
        return new Settings(
                number("ROUNDS"),
                number("SECONDS_EACH"),
                number("WARMUP"),
                number("CONNECTIONS"),
                number("RATE"),
                Set.copyOf(words(text("ONLY"))),
                text("BASE"),
                number("START_PORT"),
                text("CLIENT_CORE"),
                text("START_CORES"),
                Path.of(text("WORK")),
                Path.of(text("JSON")));
    }

    /** Whether a generator takes part. */
    boolean wants(String name) {
        return only.isEmpty() || only.contains(name);
    }

    /** @throws IllegalArgumentException if a name that was asked for is none of those known */
    void requireKnown(List<String> known) {
        List<String> unknown =
                only.stream().filter(name -> !known.contains(name)).sorted().toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("ONLY names " + unknown + ", expected some of " + known);
        }
    }

    private static int number(String name) {
        String given = text(name);
        try {
            return Integer.parseInt(given);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " is \"" + given + "\", expected a whole number", e);
        }
    }

    private static String text(String name) {
        String given = System.getenv(name);
        if (given == null) {
            throw new IllegalArgumentException(name + " is not set, start this with benchmarks/side-by-side.sh");
        }
        return given;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }
}
