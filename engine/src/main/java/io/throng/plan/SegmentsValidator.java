package io.throng.plan;

import io.throng.plan.load.WrongSegmentsException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Finds what is wrong with the segments of one load, and works out those that are right, so that the functions among
 * them are asked even beside others that are wrong.
 */
final class SegmentsValidator<S> {

    private final String path;
    private final int count;
    private final BiConsumer<String, String> problems;
    private final List<S> right = new ArrayList<>();
    private final List<String> pathsOfRight = new ArrayList<>();

    /** @param count how many segments the load has */
    SegmentsValidator(String path, int count, BiConsumer<String, String> problems) {
        this.path = path;
        this.count = count;
        this.problems = problems;
    }

    /** Takes the next segment, with what is wrong with it alone. */
    void next(int index, S segment, String kind, Optional<String> problem) {
        String segmentPath = path + " > segment " + (index + 1) + " (" + kind + ")";
        if (problem.isPresent()) {
            problems.accept(segmentPath, problem.get());
        } else {
            right.add(segment);
            pathsOfRight.add(segmentPath);
        }
    }

    /** The segments that are right so far. */
    List<S> right() {
        return right;
    }

    /**
     * What the right segments come to; empty when one is missing or wrong.
     *
     * @param length of the right segments together, empty when they never end
     * @param workOut asks their functions
     */
    <T> Optional<T> outcome(Optional<Duration> length, Function<List<S>, T> workOut) {
        Optional<String> tooLong = length.flatMap(time -> TimeLimits.notTooLong("length is ", time));
        if (tooLong.isPresent()) {
            problems.accept(path, tooLong.get());
            return Optional.empty();
        }
        try {
            T outcome = workOut.apply(right);
            return right.size() == count && count > 0 ? Optional.of(outcome) : Optional.empty();
        } catch (WrongSegmentsException e) {
            e.problems().forEach((index, problem) -> problems.accept(pathsOfRight.get(index), problem));
            return Optional.empty();
        }
    }
}
