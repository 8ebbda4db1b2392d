package io.throng.dsl;

import io.throng.plan.Computed;
import io.throng.plan.Field;
import io.throng.plan.Template;
import io.throng.session.Session;
import io.throng.session.ThrowingFunction;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Makes texts of the plan from what words are given. */
final class Texts {

    private Texts() {}

    static Field field(String name, Object value) {
        return new Field(name, new Template(value.toString()));
    }

    static Field field(String name, ThrowingFunction<Session, ?> value) {
        return new Field(name, new Computed(value));
    }

    /** The value of an Authorization header; user and password may be templates. */
    static Field basicAuth(String user, String password) {
        Template credentials = new Template(user + ":" + password);
        return field(
                "Authorization",
                session -> "Basic "
                        + Base64.getEncoder()
                                .encodeToString(filledIn(credentials, session).getBytes(StandardCharsets.UTF_8)));
    }

    private static String filledIn(Template template, Session session) {
        StringBuilder text = new StringBuilder();
        for (Template.Part part : template.parts()) {
            text.append(
                    part instanceof Template.Variable variable
                            ? String.valueOf(session.<Object>get(variable.name()))
                            : ((Template.Literal) part).text());
        }
        return text.toString();
    }
}
