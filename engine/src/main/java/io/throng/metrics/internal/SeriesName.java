package io.throng.metrics.internal;

import java.util.Comparator;

/**
 * What a series is called.
 *
 * @param method the HTTP method, or the kind of call
 * @param name the name given, or the path as written in the plan
 */
public record SeriesName(String method, String name) implements Comparable<SeriesName> {

    private static final Comparator<SeriesName> ORDER =
            Comparator.comparing(SeriesName::name).thenComparing(SeriesName::method);

    @Override
    public int compareTo(SeriesName other) {
        return ORDER.compare(this, other);
    }
}
