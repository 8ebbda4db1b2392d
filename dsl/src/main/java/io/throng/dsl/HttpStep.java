package io.throng.dsl;

import io.throng.plan.Body;
import io.throng.plan.Computed;
import io.throng.plan.Field;
import io.throng.plan.HttpUrl;
import io.throng.plan.Template;
import io.throng.plan.Text;
import io.throng.session.Response;
import io.throng.session.Session;
import io.throng.session.ThrowingFunction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An HTTP request. It fails when the answer does not come, when its status is 400 or above and no check looks at the
 * status, or when a check is not met; a failed request does not stop the user. Redirects are not followed.
 *
 * <p>In every text <code>#{name}</code> stands for the value of a session variable; where a lambda is accepted it is
 * called each time, on the event loop, and must not block.
 */
public final class HttpStep implements Step {

    private final io.throng.plan.Step.Request request;

    private HttpStep(io.throng.plan.Step.Request request) {
        this.request = request;
    }

    static HttpStep of(String method, Text url, String name) {
        return new HttpStep(new io.throng.plan.Step.Request(
                method.toUpperCase(Locale.ROOT),
                url,
                name,
                List.of(),
                List.of(),
                new Body.None(),
                Optional.empty(),
                List.of()));
    }

    static HttpStep of(String method, String url) {
        return of(method, new Template(url), HttpUrl.masked(url));
    }

    /** The name it is counted under, instead of the URL as written. Variables in it are not filled in. */
    public HttpStep named(String name) {
        return new HttpStep(request.withName(name));
    }

    /** Adds a header; it replaces general headers of the same name. */
    public HttpStep header(String name, String value) {
        return header(Fields.of(name, value));
    }

    /** Adds a header whose value a lambda makes. */
    public HttpStep header(String name, ThrowingFunction<Session, ?> value) {
        return header(Fields.of(name, value));
    }

    private HttpStep header(Field field) {
        return new HttpStep(request.withHeaders(plus(request.headers(), field)));
    }

    /** Adds a query parameter; the value is percent-encoded. */
    public HttpStep queryParam(String name, Object value) {
        return queryParam(Fields.of(name, value));
    }

    /** Adds a query parameter whose value a lambda makes. */
    public HttpStep queryParam(String name, ThrowingFunction<Session, ?> value) {
        return queryParam(Fields.of(name, value));
    }

    private HttpStep queryParam(Field field) {
        return new HttpStep(request.withQuery(plus(request.query(), field)));
    }

    /** Adds a form field, sent as {@code application/x-www-form-urlencoded}; replaces a body that is not a form. */
    public HttpStep formParam(String name, Object value) {
        return formParam(Fields.of(name, value));
    }

    /** Adds a form field whose value a lambda makes. */
    public HttpStep formParam(String name, ThrowingFunction<Session, ?> value) {
        return formParam(Fields.of(name, value));
    }

    private HttpStep formParam(Field field) {
        List<Field> fields = request.body() instanceof Body.Form form ? form.fields() : List.of();
        return body(new Body.Form(plus(fields, field)));
    }

    /** Sends a text as {@code application/json}; replaces any other body. The text is sent as written. */
    public HttpStep json(String text) {
        return body(new Body.Content(new Template(text), "application/json"));
    }

    /** Sends what a lambda makes as {@code application/json}; replaces any other body. */
    public HttpStep json(ThrowingFunction<Session, ?> text) {
        return body(new Body.Content(new Computed(text), "application/json"));
    }

    /** Sends a text in UTF-8, without a Content-Type of its own; replaces any other body. */
    public HttpStep body(String text) {
        return body(new Body.Content(new Template(text), ""));
    }

    /** Sends what a lambda makes, in UTF-8; replaces any other body. */
    public HttpStep body(ThrowingFunction<Session, ?> text) {
        return body(new Body.Content(new Computed(text), ""));
    }

    /** Sends bytes, which are copied now; replaces any other body. */
    public HttpStep body(byte[] bytes) {
        return body(new Body.Binary(bytes.clone()));
    }

    private HttpStep body(Body body) {
        return new HttpStep(request.withBody(body));
    }

    /**
     * Adds an Authorization header with user and password.
     *
     * @throws IllegalArgumentException when they contain a malformed variable
     */
    public HttpStep basicAuth(String user, String password) {
        return header(new Credentials(user, password).header());
    }

    /** Adds an Authorization header with a bearer token. */
    public HttpStep bearer(String token) {
        return header("Authorization", "Bearer " + token);
    }

    /**
     * How long the request may take, instead of the general request timeout: from when it begins to be built to the last
     * byte of the answer; more than zero.
     */
    public HttpStep timeout(Duration timeout) {
        return new HttpStep(request.withTimeout(timeout));
    }

    /** Adds checks. All are made; the first that is not met gives the message of the failure. */
    public HttpStep check(Check... checks) {
        List<io.throng.plan.Check> all = new ArrayList<>(request.checks());
        for (Check check : checks) {
            all.add(check.toPlan());
        }
        return new HttpStep(request.withChecks(all));
    }

    /**
     * Adds a check by a lambda.
     *
     * @param message what to say when the lambda answers false
     * @param predicate looks at the response, on the event loop; must not block
     */
    public HttpStep check(String message, ThrowingFunction<Response, Boolean> predicate) {
        return check(new ResponseCheck(message, predicate));
    }

    private static List<Field> plus(List<Field> fields, Field field) {
        List<Field> all = new ArrayList<>(fields);
        all.add(field);
        return all;
    }

    @Override
    public io.throng.plan.Step toPlan() {
        return request;
    }
}
