package io.throng.plan;

import io.throng.session.Session;
import io.throng.session.SessionAction;
import io.throng.session.ThrowingFunction;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.reactivestreams.Publisher;

/** One thing a virtual user does. */
public sealed interface Step {

    /** How messages and descriptions call this step. */
    String label();

    /**
     * An HTTP request.
     *
     * @param method in upper case, as sent
     * @param url absolute, or relative to the base URL of the test
     * @param name the series it is counted in
     * @param headers sent after the general ones and instead of general ones of the same name
     * @param query added to the query of the URL, percent-encoded
     * @param body what it carries
     * @param timeout until the last byte of the answer; empty for the general one
     * @param checks in the order they are made
     */
    record Request(
            String method,
            Text url,
            String name,
            List<Field> headers,
            List<Field> query,
            Body body,
            Optional<Duration> timeout,
            List<Check> checks)
            implements Step {

        public Request {
            headers = List.copyOf(headers);
            query = List.copyOf(query);
            checks = List.copyOf(checks);
        }

        @Override
        public String label() {
            return method + " " + name;
        }

        public Request withName(String other) {
            return new Request(method, url, other, headers, query, body, timeout, checks);
        }

        public Request withHeaders(List<Field> others) {
            return new Request(method, url, name, others, query, body, timeout, checks);
        }

        public Request withQuery(List<Field> others) {
            return new Request(method, url, name, headers, others, body, timeout, checks);
        }

        public Request withBody(Body other) {
            return new Request(method, url, name, headers, query, other, timeout, checks);
        }

        public Request withTimeout(Duration other) {
            return new Request(method, url, name, headers, query, body, Optional.of(other), checks);
        }

        public Request withChecks(List<Check> others) {
            return new Request(method, url, name, headers, query, body, timeout, others);
        }
    }

    /** Waits for a time chosen evenly between two bounds. */
    record Pause(Duration min, Duration max) implements Step {
        @Override
        public String label() {
            return "pause";
        }
    }

    /** Runs code on the event loop; not measured. */
    record Run(SessionAction action) implements Step {
        @Override
        public String label() {
            return "run";
        }
    }

    /** Subscribes to a publisher and waits for its end; measured as one request. */
    record Call(String name, ThrowingFunction<Session, ? extends Publisher<?>> function) implements Step {
        @Override
        public String label() {
            return "CALL " + name;
        }
    }

    /** Runs code on a thread of its own, where it may block; measured as one request. */
    record Blocking(String name, SessionAction action) implements Step {
        @Override
        public String label() {
            return "BLOCKING " + name;
        }
    }

    /** Steps that are measured together, pauses included. A group fails when a request in it fails. */
    record Group(String name, List<Step> steps) implements Step {
        public Group {
            steps = List.copyOf(steps);
        }

        @Override
        public String label() {
            return "group \"" + name + "\"";
        }
    }
}
