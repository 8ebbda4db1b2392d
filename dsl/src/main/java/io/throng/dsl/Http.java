package io.throng.dsl;

import io.throng.plan.ConnectionUse;
import io.throng.plan.Field;
import io.throng.plan.HttpSettings;
import io.throng.session.Session;
import io.throng.session.ThrowingFunction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How all requests of a test are sent. Without a word about connections, users of a closed load have connections of their
 * own, and arrivals of an open one share theirs without a limit.
 */
public final class Http {

    static final Http DEFAULT = new Http(HttpSettings.DEFAULT);

    private final HttpSettings settings;

    private Http(HttpSettings settings) {
        this.settings = settings;
    }

    /** Adds a header that every request has, unless it has one of that name itself. */
    public Http header(String name, String value) {
        return header(Fields.of(name, value));
    }

    /** Adds a header whose value a lambda makes for every request. */
    public Http header(String name, ThrowingFunction<Session, ?> value) {
        return header(Fields.of(name, value));
    }

    private Http header(Field field) {
        List<Field> headers = new ArrayList<>(settings.headers());
        headers.add(field);
        return with(headers, settings.requestTimeout(), settings.connectTimeout());
    }

    /** How long a whole answer may take, connecting included; more than zero, 30 s by default. */
    public Http requestTimeout(Duration timeout) {
        return with(settings.headers(), timeout, settings.connectTimeout());
    }

    /** How long it may take to open a connection, name look-up and TLS included; more than zero, 10 s by default. */
    public Http connectTimeout(Duration timeout) {
        return with(settings.headers(), settings.requestTimeout(), timeout);
    }

    private Http with(List<Field> headers, Duration requestTimeout, Duration connectTimeout) {
        return new Http(
                new HttpSettings(headers, requestTimeout, connectTimeout, settings.trustAll(), settings.connections()));
    }

    /** Takes every certificate unseen. By default certificates and host names are verified. */
    public Http trustAll() {
        return with(true, settings.connections());
    }

    /**
     * Gives each user connections of its own, as browsers do. That is the default for the users of a closed load; an
     * arrival then opens a connection and closes it when it leaves.
     */
    public Http perUser() {
        return with(settings.trustAll(), new ConnectionUse.PerUser());
    }

    /**
     * Lets all users share connections, as a service with a connection pool does. Arrivals of an open load do so by
     * default, without a limit. The wait for a free one is measured, and part of the service time.
     *
     * @param max how many connections there are to each origin at most, 1 or more
     */
    public Http shared(int max) {
        return with(settings.trustAll(), new ConnectionUse.Shared(max));
    }

    private Http with(boolean trustAll, ConnectionUse connections) {
        return new Http(new HttpSettings(
                settings.headers(), settings.requestTimeout(), settings.connectTimeout(), trustAll, connections));
    }

    HttpSettings toPlan() {
        return settings;
    }
}
