package io.throng.benchmarks.sidebyside;

import java.util.List;
import java.util.function.Function;

/**
 * One load generator, set up for one kind of load.
 *
 * @param name how it is called in {@code ONLY} and in the table
 * @param does what it does and what is counted
 * @param version of the tool, empty when it does not tell
 * @param counted which part of its life is measured
 * @param command what starts it against a base URL
 * @param reading what its output says
 */
record Generator(
        String name,
        String does,
        String version,
        Counted counted,
        Function<String, List<String>> command,
        Function<String, Said> reading) {

    /** Which part of a generator's life is measured. */
    enum Counted {
        /** All of it: for tools that start in no time and do not get faster. */
        WHOLE_PROCESS,
        /** From the line {@code measuring} that it prints after a warm-up to its line {@code measured}. */
        BETWEEN_MARKS
    }
}
