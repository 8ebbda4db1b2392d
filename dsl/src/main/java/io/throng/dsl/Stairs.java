package io.throng.dsl;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The segments of a load that goes up in steps. */
final class Stairs {

    private static final int MOST = 10_000;

    private Stairs() {}

    /**
     * @param step makes the segment of step number k, from 1
     * @throws IllegalArgumentException when there are too many, or none
     */
    static <S> List<S> of(int times, IntFunction<S> step) {
        if (times < 1 || times > MOST) {
            throw new IllegalArgumentException("step has " + times + " steps, expected 1 to " + MOST);
        }
        return IntStream.rangeClosed(1, times).mapToObj(step).toList();
    }
}
