package io.throng.dsl;

import io.throng.plan.Computed;
import io.throng.session.Session;
import io.throng.session.ThrowingFunction;

/** Words for HTTP. A URL is absolute, or relative to the base URL of the test. */
abstract class HttpWords extends DurationWords {

    HttpWords() {}

    /** A GET request. */
    public static HttpStep get(String url) {
        return request("GET", url);
    }

    /** A POST request; a body is given by {@link HttpStep#json}, {@link HttpStep#formParam} or {@link HttpStep#body}. */
    public static HttpStep post(String url) {
        return request("POST", url);
    }

    /** A PUT request. */
    public static HttpStep put(String url) {
        return request("PUT", url);
    }

    /** A PATCH request. */
    public static HttpStep patch(String url) {
        return request("PATCH", url);
    }

    /** A DELETE request. */
    public static HttpStep delete(String url) {
        return request("DELETE", url);
    }

    /** A HEAD request, whose answer has no body. */
    public static HttpStep head(String url) {
        return request("HEAD", url);
    }

    /** An OPTIONS request. */
    public static HttpStep options(String url) {
        return request("OPTIONS", url);
    }

    /** A request with any method. */
    public static HttpStep request(String method, String url) {
        return HttpStep.of(method, url);
    }

    /**
     * A request with any method to a URL that a lambda makes each time.
     *
     * @param name what it is counted under, for its URL is not known beforehand
     */
    public static HttpStep request(String method, String name, ThrowingFunction<Session, ?> url) {
        return HttpStep.of(method, new Computed(url), name);
    }

    /** How all requests of a test are sent; begins with the defaults. */
    public static Http http() {
        return Http.DEFAULT;
    }
}
