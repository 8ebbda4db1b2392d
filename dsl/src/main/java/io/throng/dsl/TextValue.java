package io.throng.dsl;

import io.throng.plan.Condition;
import io.throng.plan.Source;
import java.util.List;
import java.util.function.Predicate;

/**
 * A text of the response: a header or the body. Expected texts may be templates. What does not exist, such as a header
 * that was not sent, meets no condition but {@link #notExists()}.
 */
public final class TextValue {

    private final Source source;

    TextValue(Source source) {
        this.source = source;
    }

    /** Exactly this text. */
    public ValueCheck is(String expected) {
        return ValueCheck.of(source, new Condition.Is(expected));
    }

    /** A text, but not this one. */
    public ValueCheck not(String unexpected) {
        return ValueCheck.of(source, new Condition.Not(unexpected));
    }

    /** One of several texts. */
    public ValueCheck in(String... expected) {
        return ValueCheck.of(source, new Condition.In(List.of((Object[]) expected)));
    }

    /** There is such a text, be it empty; there always is a body. */
    public ValueCheck exists() {
        return ValueCheck.of(source, new Condition.Exists());
    }

    /** There is no such header. */
    public ValueCheck notExists() {
        return ValueCheck.of(source, new Condition.NotExists());
    }

    /** This text is somewhere in it. */
    public ValueCheck contains(String part) {
        return ValueCheck.of(source, new Condition.Contains(part));
    }

    /**
     * A regular expression is found somewhere in the text.
     */
    public ValueCheck matches(String regex) {
        return ValueCheck.of(source, new Condition.Matches(regex));
    }

    /** A lambda decides, on the event loop; it must not block. */
    public ValueCheck satisfies(Predicate<String> predicate) {
        return ValueCheck.of(source, new Condition.Satisfies(value -> predicate.test(value.toString())));
    }

    /** Keeps the text in a session variable. */
    public ValueCheck saveAs(String variable) {
        return exists().saveAs(variable);
    }
}
