package io.throng.dsl;

import io.throng.plan.Condition;
import io.throng.plan.Source;
import java.util.Arrays;
import java.util.function.LongPredicate;

/** A whole number of the response: its status, or the size of its body. */
public final class NumberValue {

    private final Source source;

    NumberValue(Source source) {
        this.source = source;
    }

    /** Exactly this number. */
    public ValueCheck is(long expected) {
        return ValueCheck.of(source, new Condition.Is(expected));
    }

    /** Any other number. */
    public ValueCheck not(long unexpected) {
        return ValueCheck.of(source, new Condition.Not(unexpected));
    }

    /** One of several numbers. */
    public ValueCheck in(long... expected) {
        return ValueCheck.of(
                source,
                new Condition.In(
                        Arrays.stream(expected).<Object>mapToObj(Long::valueOf).toList()));
    }

    /** A number below the bound. */
    public ValueCheck lessThan(long bound) {
        return ValueCheck.of(source, new Condition.LessThan(bound));
    }

    /** A number above the bound. */
    public ValueCheck greaterThan(long bound) {
        return ValueCheck.of(source, new Condition.GreaterThan(bound));
    }

    /** A lambda decides, on the event loop; it must not block. */
    public ValueCheck satisfies(LongPredicate predicate) {
        return ValueCheck.of(source, new Condition.Satisfies(value -> predicate.test(((Number) value).longValue())));
    }

    /** Keeps the number in a session variable. */
    public ValueCheck saveAs(String variable) {
        return ValueCheck.of(source, new Condition.Exists()).saveAs(variable);
    }
}
