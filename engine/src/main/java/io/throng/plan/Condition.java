package io.throng.plan;

import io.throng.plan.internal.Durations;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a check expects of the value it looks at. Expected values are texts (which may be templates), numbers, booleans
 * or durations; numbers are compared by value, so 1 equals 1.0.
 */
public sealed interface Condition {

    record Exists() implements Condition {
        @Override
        public String toString() {
            return "exists";
        }
    }

    record NotExists() implements Condition {
        @Override
        public String toString() {
            return "does not exist";
        }
    }

    record Is(Object expected) implements Condition {
        @Override
        public String toString() {
            return "is " + quoted(expected);
        }
    }

    record Not(Object unexpected) implements Condition {
        @Override
        public String toString() {
            return "is not " + quoted(unexpected);
        }
    }

    record In(List<Object> expected) implements Condition {
        public In {
            expected = List.copyOf(expected);
        }

        @Override
        public String toString() {
            return "is one of " + expected.stream().map(Condition::quoted).collect(Collectors.joining(", "));
        }
    }

    record Contains(String part) implements Condition {
        @Override
        public String toString() {
            return "contains " + quoted(part);
        }
    }

    /** The regular expression must be found somewhere in the value. */
    record Matches(String regex) implements Condition {
        @Override
        public String toString() {
            return "matches /" + regex + "/";
        }
    }

    record LessThan(Object bound) implements Condition {
        @Override
        public String toString() {
            return "is less than " + quoted(bound);
        }
    }

    record GreaterThan(Object bound) implements Condition {
        @Override
        public String toString() {
            return "is greater than " + quoted(bound);
        }
    }

    /** A lambda decides. It is called on the user's event loop and must not block. */
    record Satisfies(Predicate<Object> predicate) implements Condition {
        @Override
        public String toString() {
            return "satisfies (lambda)";
        }
    }

    private static String quoted(Object value) {
        if (value instanceof Duration duration) {
            return Durations.text(duration);
        }
        return value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
    }
}
