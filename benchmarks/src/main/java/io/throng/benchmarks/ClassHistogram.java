package io.throng.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * How many objects of which class live.
 *
 * @param classes by name, as the JVM writes it: {@code [B} is an array of bytes
 */
record ClassHistogram(Map<String, Count> classes) {

    private static final Pattern ROW = Pattern.compile("(?m)^\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S+)");

    /** Objects of one class, and the bytes they take, without what they refer to. */
    record Count(long instances, long bytes) {

        private static final Count NONE = new Count(0, 0);

        private Count plus(Count other) {
            return new Count(instances + other.instances, bytes + other.bytes);
        }

        Count minus(Count other) {
            return new Count(instances - other.instances, bytes - other.bytes);
        }
    }

    /** One class in a list. */
    record Row(String name, Count count) {}

    /** Counts what lives in this JVM now; a full collection comes before. */
    static ClassHistogram now() {
        Map<String, Count> classes = new HashMap<>();
        Matcher rows = ROW.matcher(printed());
        while (rows.find()) {
            Count count = new Count(Long.parseLong(rows.group(1)), Long.parseLong(rows.group(2)));
            classes.merge(rows.group(3), count, Count::plus);
        }
        return new ClassHistogram(classes);
    }

    private static String printed() {
        try {
            return (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
        } catch (JMException e) {
            throw new IllegalStateException("this JVM tells no class histogram, expected HotSpot", e);
        }
    }

    /** What was added since an earlier moment, by class, most bytes first. */
    List<Row> since(ClassHistogram earlier) {
        return classes.entrySet().stream()
                .map(entry -> new Row(entry.getKey(), entry.getValue().minus(earlier.count(entry.getKey()))))
                .sorted(Comparator.comparingLong((Row row) -> row.count().bytes())
                        .reversed())
                .toList();
    }

    /** All classes together. */
    Count total() {
        return total(name -> true);
    }

    /** The classes together whose names are asked for. */
    Count total(Predicate<String> name) {
        return classes.entrySet().stream()
                .filter(entry -> name.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Count.NONE, Count::plus);
    }

    private Count count(String name) {
        return classes.getOrDefault(name, Count.NONE);
    }
}
