package io.throng.dsl;

import io.throng.plan.Condition;
import io.throng.plan.Source;
import java.util.Optional;

/** A check of one value of the response. */
public final class ValueCheck implements Check {

    private final io.throng.plan.Check.OfValue check;

    private ValueCheck(io.throng.plan.Check.OfValue check) {
        this.check = check;
    }

    static ValueCheck of(Source source, Condition condition) {
        return new ValueCheck(
                new io.throng.plan.Check.OfValue(source, condition, Optional.empty(), Optional.empty(), false));
    }

    /** Keeps the value in a session variable when the check is met; replaces an earlier name. */
    public ValueCheck saveAs(String variable) {
        return new ValueCheck(new io.throng.plan.Check.OfValue(
                check.source(), check.condition(), Optional.of(variable), check.message(), check.optional()));
    }

    /** What to say when the check is not met, instead of the expected and the found value. */
    public ValueCheck withMessage(String message) {
        return new ValueCheck(new io.throng.plan.Check.OfValue(
                check.source(), check.condition(), check.saveAs(), Optional.of(message), check.optional()));
    }

    /** Accepts a value that does not exist. */
    public ValueCheck optional() {
        return new ValueCheck(new io.throng.plan.Check.OfValue(
                check.source(), check.condition(), check.saveAs(), check.message(), true));
    }

    @Override
    public io.throng.plan.Check toPlan() {
        return check;
    }
}
