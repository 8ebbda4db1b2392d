package io.throng.plan.load;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Works out all segments of a load, also those behind one that is wrong. */
final class EachSegment {

    private EachSegment() {}

    /**
     * What comes of the segments, in their order.
     *
     * @param work throws {@link IllegalArgumentException} for a segment that is wrong
     * @throws WrongSegmentsException when one is wrong at least
     */
    static <S, T> List<T> of(List<? extends S> segments, Function<S, T> work) {
        List<T> done = new ArrayList<>();
        SortedMap<Integer, String> problems = new TreeMap<>();
        for (int i = 0; i < segments.size(); i++) {
            try {
                done.add(work.apply(segments.get(i)));
            } catch (IllegalArgumentException e) {
                problems.put(i, String.valueOf(e.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            throw new WrongSegmentsException(problems);
        }
        return done;
    }
}
