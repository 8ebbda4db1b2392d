package io.throng.plan.load;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Functions of a load do not give proper values. */
public final class WrongSegmentsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient SortedMap<Integer, String> problems;

    WrongSegmentsException(SortedMap<Integer, String> problems) {
        super(String.join("; ", problems.values()));
        this.problems = Collections.unmodifiableSortedMap(new TreeMap<>(problems));
    }

    /** What is wrong, by the index of the segment; one at least. */
    public SortedMap<Integer, String> problems() {
        return problems;
    }
}
