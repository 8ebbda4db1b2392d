package io.throng.engine.internal.request;

import io.throng.engine.internal.session.Escaping;
import io.throng.engine.internal.session.LambdaException;
import io.throng.engine.internal.session.Rendered;
import io.throng.engine.internal.session.UserSession;
import io.throng.engine.internal.wire.Bytes;
import io.throng.engine.internal.wire.Origin;
import io.throng.plan.HttpUrl;
import java.util.Optional;

/**
 * A request whose URL is only known when it is made: a lambda's, or one with a variable where the host may be.
 *
 * @param method with the space behind it
 * @param url absolute or relative
 * @param base what relative URLs are appended to
 * @param query the query parameters, joined; empty for none
 * @param headers makes the header lines that depend on the URL
 * @param otherHeaders those that do not
 * @param payload the rest
 */
record VariableTarget(
        String method,
        Rendered url,
        Optional<HttpUrl> base,
        Rendered query,
        HeaderLines headers,
        Rendered otherHeaders,
        Payload payload)
        implements RequestWriter {

    @Override
    public Origin write(Bytes out, Bytes spare, UserSession session, OriginTable origins) throws LambdaException {
        HttpUrl target = target(url.text(session));
        out.append(method);
        Escaping.URL.appendValue(target.path(), out);
        if (!RequestCompiler.isEmpty(query)) {
            out.append(target.path().indexOf('?') < 0 ? '?' : '&');
            query.appendTo(out, session);
        }
        out.append(" HTTP/1.1\r\n");
        out.append(headers.ofTarget(target));
        otherHeaders.appendTo(out, session);
        payload.appendTo(out, spare, session);
        return origins.origin(target);
    }

    private HttpUrl target(String text) {
        if (HttpUrl.isAbsolute(text)) {
            HttpUrl absolute = HttpUrl.parse(text);
            return absolute.path().startsWith("/") ? absolute : absolute.withPath("/" + absolute.path());
        }
        HttpUrl prefix = base.orElseThrow(() -> new IllegalStateException(
                "URL is \"" + text + "\" and there is no base URL, expected one that begins with http:// or https://"));
        return prefix.withPath(RequestCompiler.joined(prefix.path(), HttpUrl.withoutFragment(text)));
    }
}
