package io.throng.engine.internal.request;

import io.throng.engine.internal.session.Escaping;
import io.throng.engine.internal.session.Rendered;
import io.throng.engine.internal.session.SlotTable;
import io.throng.plan.Body;
import io.throng.plan.Field;
import io.throng.plan.HttpUrl;
import io.throng.plan.Plan;
import io.throng.plan.Step;
import io.throng.plan.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes requests of the plan ready to be written: what never changes becomes bytes. */
public final class RequestCompiler {

    private static final String VARIABLE = "#{";

    private final Plan plan;
    private final SlotTable slots;
    private final OriginTable origins;
    private final Optional<HttpUrl> base;
    private final String userAgent;

    /** @param version of Throng, for the User-Agent header */
    public RequestCompiler(Plan plan, SlotTable slots, OriginTable origins, String version) {
        this.plan = plan;
        this.slots = slots;
        this.origins = origins;
        this.base = plan.baseUrl().isEmpty() ? Optional.empty() : Optional.of(HttpUrl.parse(plan.baseUrl()));
        this.userAgent = "throng/" + version;
    }

    /** The writer for a valid request. */
    public RequestWriter compile(Step.Request request) {
        Rendered query = parameters(request.query());
        HeaderLines headers = headers(request);
        Payload payload = payload(request);
        Optional<HttpUrl> fixed = request.url() instanceof Template url ? fixedTarget(url.source()) : Optional.empty();
        if (fixed.isEmpty()) {
            return new VariableTarget(
                    request.method() + " ",
                    Rendered.of(request.url(), slots, Escaping.NONE),
                    base,
                    query,
                    headers,
                    headers.others(),
                    payload);
        }
        FixedTarget target = new FixedTarget(
                origins.origin(fixed.get()), head(request.method(), fixed.get(), query, headers), payload);
        byte[] constant = target.constantBytes();
        return constant == null ? target : new ConstantRequest(target.origin(), constant);
    }

    /** The target of a URL whose host is literal; its path is still a template. */
    private Optional<HttpUrl> fixedTarget(String source) {
        if (!HttpUrl.isAbsolute(source)) {
            return source.startsWith(VARIABLE)
                    ? Optional.empty()
                    : base.map(prefix -> prefix.withPath(joined(prefix.path(), source)));
        }
        int pathStart = HttpUrl.pathStart(source);
        if (source.startsWith(VARIABLE, pathStart)) {
            return Optional.empty();
        }
        return Optional.of(
                HttpUrl.parse(source.substring(0, pathStart)).withPath(joined("", source.substring(pathStart))));
    }

    /** A relative URL appended to the path of the base URL. */
    static String joined(String basePath, String relative) {
        String prefix = basePath.endsWith("/") ? basePath.substring(0, basePath.length() - 1) : basePath;
        return relative.startsWith("/") ? prefix + relative : prefix + "/" + relative;
    }

    private Rendered head(String method, HttpUrl target, Rendered query, HeaderLines headers) {
        List<Rendered> parts = new ArrayList<>();
        parts.add(literal(method + " "));
        String path = withoutFragment(target.path());
        parts.add(Rendered.of(new Template(path), slots, Escaping.URL));
        if (!isEmpty(query)) {
            parts.add(literal(path.indexOf('?') < 0 ? "?" : "&"));
            parts.add(query);
        }
        parts.add(literal(" HTTP/1.1\r\n"));
        parts.add(literal(headers.ofTarget(target)));
        parts.add(headers.others());
        return Rendered.joined(parts);
    }

    private static String withoutFragment(String path) {
        int hash = path.indexOf('#');
        while (hash >= 0 && path.startsWith(VARIABLE, hash)) {
            hash = path.indexOf('#', hash + 1);
        }
        return hash < 0 ? path : path.substring(0, hash);
    }

    private HeaderLines headers(Step.Request request) {
        HeaderLines headers = new HeaderLines(plan.http().headers(), request.headers(), slots);
        headers.addDefault("User-Agent", userAgent);
        headers.addDefault("Accept", "*/*");
        if (request.body() instanceof Body.Content content
                && !content.contentType().isEmpty()) {
            headers.addDefault("Content-Type", content.contentType());
        } else if (request.body() instanceof Body.Form) {
            headers.addDefault("Content-Type", "application/x-www-form-urlencoded");
        }
        return headers;
    }

    private Payload payload(Step.Request request) {
        if (request.body() instanceof Body.Content content) {
            return Payload.of(Rendered.of(content.text(), slots, Escaping.NONE));
        }
        if (request.body() instanceof Body.Binary binary) {
            return Payload.of(new Rendered.Constant(binary.content()));
        }
        if (request.body() instanceof Body.Form form && !form.fields().isEmpty()) {
            return Payload.of(parameters(form.fields()));
        }
        return Payload.none(request.method());
    }

    private Rendered parameters(List<Field> fields) {
        List<Rendered> parts = new ArrayList<>();
        for (Field field : fields) {
            if (!parts.isEmpty()) {
                parts.add(literal("&"));
            }
            parts.add(Rendered.constant(field.name(), Escaping.PARAMETER));
            parts.add(literal("="));
            parts.add(Rendered.of(field.value(), slots, Escaping.PARAMETER));
        }
        return Rendered.joined(parts);
    }

    static boolean isEmpty(Rendered text) {
        byte[] constant = Rendered.constantBytes(text);
        return constant != null && constant.length == 0;
    }

    private static Rendered literal(String text) {
        return Rendered.constant(text, Escaping.NONE);
    }
}
