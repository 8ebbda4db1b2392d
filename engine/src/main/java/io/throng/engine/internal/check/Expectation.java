package io.throng.engine.internal.check;

import io.throng.engine.internal.session.Rendered;
import io.throng.engine.internal.session.UserSession;
import io.throng.plan.Condition;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A condition made ready: it decides about a value. */
@FunctionalInterface
interface Expectation {

    boolean isMetBy(@Nullable Object value, UserSession session) throws Exception;

    /** An expected value, which may be a template. */
    @FunctionalInterface
    interface Expected {
        Object in(UserSession session) throws Exception;
    }

    static Expectation of(Condition condition, Function<String, Rendered> templates) {
        if (condition instanceof Condition.Exists) {
            return (value, session) -> value != null;
        }
        if (condition instanceof Condition.NotExists) {
            return (value, session) -> value == null;
        }
        if (condition instanceof Condition.Is is) {
            Expected expected = expected(is.expected(), templates);
            return (value, session) -> value != null && Comparison.equal(value, expected.in(session));
        }
        if (condition instanceof Condition.Not not) {
            Expected unexpected = expected(not.unexpected(), templates);
            return (value, session) -> value != null && !Comparison.equal(value, unexpected.in(session));
        }
        if (condition instanceof Condition.In in) {
            List<Expected> expected =
                    in.expected().stream().map(one -> expected(one, templates)).toList();
            return (value, session) -> value != null && equalsAny(value, expected, session);
        }
        if (condition instanceof Condition.Contains contains) {
            Expected part = expected(contains.part(), templates);
            return (value, session) ->
                    value != null && value.toString().contains(part.in(session).toString());
        }
        if (condition instanceof Condition.Matches matches) {
            Pattern pattern = Pattern.compile(matches.regex());
            return (value, session) ->
                    value != null && pattern.matcher(value.toString()).find();
        }
        if (condition instanceof Condition.LessThan less) {
            return (value, session) -> order(value, less.bound()) < 0;
        }
        if (condition instanceof Condition.GreaterThan greater) {
            return (value, session) -> value != null && order(value, greater.bound()) == 1;
        }
        Condition.Satisfies satisfies = (Condition.Satisfies) condition;
        return (value, session) -> value != null && satisfies.predicate().test(value);
    }

    private static boolean equalsAny(Object value, List<Expected> expected, UserSession session) throws Exception {
        for (Expected one : expected) {
            if (Comparison.equal(value, one.in(session))) {
                return true;
            }
        }
        return false;
    }

    /** What cannot be compared is neither less nor greater. */
    private static int order(@Nullable Object value, Object bound) {
        @Nullable Integer order = value == null ? null : Comparison.order(value, bound);
        return order == null ? 2 : order;
    }

    private static Expected expected(Object expected, Function<String, Rendered> templates) {
        if (expected instanceof String text && text.contains("#{")) {
            Rendered rendered = templates.apply(text);
            return rendered::text;
        }
        return session -> expected;
    }
}
