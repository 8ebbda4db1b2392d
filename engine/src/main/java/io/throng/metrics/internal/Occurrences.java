package io.throng.metrics.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * How often and when distinct things happened, in the order first seen. Bounded: when full, what is new is counted
 * under a key that stands for all others of its kind.
 */
final class Occurrences<K> {

    /** When and how often one thing happened. */
    static final class Tally {
        private long count;
        private long firstNanos = Long.MAX_VALUE;
        private long lastNanos = Long.MIN_VALUE;

        long count() {
            return count;
        }

        long firstNanos() {
            return firstNanos;
        }

        long lastNanos() {
            return lastNanos;
        }

        private void add(long times, long first, long last) {
            count += times;
            firstNanos = Math.min(firstNanos, first);
            lastNanos = Math.max(lastNanos, last);
        }
    }

    private final Map<K, Tally> tallies = new LinkedHashMap<>();
    private final int limit;
    private final UnaryOperator<K> overflow;

    Occurrences(int limit, UnaryOperator<K> overflow) {
        this.limit = limit;
        this.overflow = overflow;
    }

    void happened(K key, long atNanos) {
        tally(key).add(1, atNanos, atNanos);
    }

    void add(Occurrences<K> other) {
        other.tallies.forEach((key, tally) -> tally(key).add(tally.count, tally.firstNanos, tally.lastNanos));
    }

    private Tally tally(K key) {
        Tally known = tallies.get(key);
        if (known != null) {
            return known;
        }
        return tallies.computeIfAbsent(tallies.size() < limit ? key : overflow.apply(key), any -> new Tally());
    }

    void clear() {
        tallies.clear();
    }

    /** Visits all in the order first seen, which with several recorders is not the order they were added in. */
    void forEach(BiConsumer<K, Tally> visitor) {
        tallies.entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> entry.getValue().firstNanos))
                .forEach(entry -> visitor.accept(entry.getKey(), entry.getValue()));
    }
}
