package io.throng.dsl;

import io.throng.plan.Computed;
import io.throng.plan.Field;
import io.throng.plan.Template;
import io.throng.session.Session;
import io.throng.session.ThrowingFunction;

/** Makes fields of the plan from what words are given. */
final class Fields {

    private Fields() {}

    static Field of(String name, Object value) {
        return new Field(name, new Template(value.toString()));
    }

    static Field of(String name, ThrowingFunction<Session, ?> value) {
        return new Field(name, new Computed(value));
    }
}
