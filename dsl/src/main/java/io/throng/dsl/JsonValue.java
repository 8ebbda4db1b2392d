package io.throng.dsl;

import io.throng.plan.Condition;
import io.throng.plan.Source;
import io.throng.session.Json;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a JSONPath finds in the body. Numbers compare by value, everything else by its text, so {@code is("7")} is met
 * by the number 7 as well. Expected texts may be templates. When nothing is found, or the body is not JSON, no condition
 * is met but {@link #notExists()}.
 */
public final class JsonValue {

    private final Source source;

    JsonValue(Source source) {
        this.source = source;
    }

    /** A text, number or boolean is found. */
    public ValueCheck is(Object expected) {
        return ValueCheck.of(source, new Condition.Is(expected));
    }

    /** Something else than a text, number or boolean is found. */
    public ValueCheck not(Object unexpected) {
        return ValueCheck.of(source, new Condition.Not(unexpected));
    }

    /** One of several values. */
    public ValueCheck in(Object... expected) {
        return ValueCheck.of(source, new Condition.In(List.of(expected)));
    }

    /** Something is found, be it {@code null}. */
    public ValueCheck exists() {
        return ValueCheck.of(source, new Condition.Exists());
    }

    /** Nothing is found in a body that is JSON. */
    public ValueCheck notExists() {
        return ValueCheck.of(source, new Condition.NotExists());
    }

    /** This text is somewhere in the value's text; an array or object is searched as JSON. */
    public ValueCheck contains(String part) {
        return ValueCheck.of(source, new Condition.Contains(part));
    }

    /**
     * A regular expression is found somewhere in the value's text.
     */
    public ValueCheck matches(String regex) {
        return ValueCheck.of(source, new Condition.Matches(regex));
    }

    /** A number below the bound. */
    public ValueCheck lessThan(Number bound) {
        return ValueCheck.of(source, new Condition.LessThan(bound));
    }

    /** A number above the bound. */
    public ValueCheck greaterThan(Number bound) {
        return ValueCheck.of(source, new Condition.GreaterThan(bound));
    }

    /** A lambda decides, on the event loop; it must not block. */
    public ValueCheck satisfies(Predicate<Json> predicate) {
        return ValueCheck.of(source, new Condition.Satisfies(value -> predicate.test((Json) value)));
    }

    /** Keeps the value in a session variable: as text, number or boolean, an array as a list, an object as a map. */
    public ValueCheck saveAs(String variable) {
        return exists().saveAs(variable);
    }
}
