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

    public ValueCheck is(long expected) {
        return ValueCheck.of(source, new Condition.Is(expected));
    }

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

    public ValueCheck lessThan(long bound) {
        return ValueCheck.of(source, new Condition.LessThan(bound));
    }

    public ValueCheck greaterThan(long bound) {
        return ValueCheck.of(source, new Condition.GreaterThan(bound));
    }

    /** A lambda decides. */
    public ValueCheck satisfies(LongPredicate predicate) {
        return ValueCheck.of(source, new Condition.Satisfies(value -> predicate.test(((Number) value).longValue())));
    }

    /** Keeps the number in a session variable. */
    public ValueCheck saveAs(String variable) {
        return ValueCheck.of(source, new Condition.Exists()).saveAs(variable);
    }
}
