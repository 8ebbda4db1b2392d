package io.throng.dsl;

import io.throng.plan.Computed;
import io.throng.plan.Field;
import io.throng.plan.Template;
import io.throng.session.Session;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** User and password for an Authorization header. Their variables are filled in before both are encoded together. */
final class Credentials {

    private final Template template;
    private final List<Template.Part> parts;

    /** @throws IllegalArgumentException when a template is malformed; the message does not show it, it is secret */
    Credentials(String user, String password) {
        template = new Template(user + ":" + password);
        parts = parts(template);
    }

    @SuppressWarnings("UnusedException") // its message shows the secret
    private static List<Template.Part> parts(Template template) {
        try {
            return template.parts();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "basicAuth has a malformed variable, expected #{name} with letters, digits, _ or -");
        }
    }

    /** The header; the same bytes for every request when there is no variable. */
    Field header() {
        boolean isConstant = parts.stream().allMatch(Template.Literal.class::isInstance);
        return new Field(
                "Authorization",
                isConstant ? new Template(encoded(template.source())) : new Computed(s -> encoded(filledIn(s))));
    }

    private static String encoded(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    private String filledIn(Session session) {
        StringBuilder text = new StringBuilder();
        for (Template.Part part : parts) {
            text.append(
                    part instanceof Template.Variable variable
                            ? String.valueOf(session.<Object>get(variable.name()))
                            : ((Template.Literal) part).text());
        }
        return text.toString();
    }
}
