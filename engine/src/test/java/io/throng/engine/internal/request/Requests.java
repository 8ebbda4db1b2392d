package io.throng.engine.internal.request;

import io.throng.engine.internal.session.SlotTable;
import io.throng.engine.internal.session.UserRandom;
import io.throng.engine.internal.session.UserSession;
import io.throng.engine.internal.wire.Bytes;
import io.throng.engine.internal.wire.Origin;
import io.throng.plan.Body;
import io.throng.plan.Field;
import io.throng.plan.HttpSettings;
import io.throng.plan.Load;
import io.throng.plan.Plan;
import io.throng.plan.Step;
import io.throng.plan.Template;
import io.throng.plan.Text;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Compiles single requests and writes them. */
final class Requests {

    /** What was written. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Written(Origin origin, byte[] bytes) {

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        String line() {
            return text().substring(0, text().indexOf("\r\n"));
        }

        String head() {
            return text().substring(0, text().indexOf("\r\n\r\n") + 2);
        }

        byte[] body() {
            int start = head().getBytes(StandardCharsets.UTF_8).length + 2;
            return Arrays.copyOfRange(bytes, start, bytes.length);
        }

        /** The values of all headers of that very name. */
        List<String> header(String name) {
            return head().lines()
                    .filter(line -> line.startsWith(name + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .toList();
        }
    }

    private Requests() {}

    static Field field(String name, String value) {
        return new Field(name, new Template(value));
    }

    static Step.Request get(String url) {
        return request("GET", new Template(url), new Body.None());
    }

    static Step.Request request(String method, Text url, Body body, Field... headers) {
        return new Step.Request(method, url, "name", List.of(headers), List.of(), body, Optional.empty(), List.of());
    }

    static Step.Request withQuery(Step.Request request, Field... query) {
        return new Step.Request(
                request.method(),
                request.url(),
                request.name(),
                request.headers(),
                List.of(query),
                request.body(),
                request.timeout(),
                request.checks());
    }

    static Written write(String baseUrl, Step.Request request) throws Exception {
        return write(baseUrl, List.of(), request, Map.of());
    }

    /** Compiles the request and writes it for a session with those variables, which were set by a lambda. */
    static Written write(String baseUrl, List<Field> general, Step.Request request, Map<String, Object> variables)
            throws Exception {
        SlotTable slots = new SlotTable();
        OriginTable origins = new OriginTable();
        RequestWriter writer = new RequestCompiler(plan(baseUrl, general), slots, origins, "1").compile(request);
        UserSession session = new UserSession(slots, new UserRandom(1, 0, 0));
        variables.forEach(session::set);
        Bytes out = new Bytes();
        Origin origin = writer.write(out, new Bytes(), session, origins);
        return new Written(origin, out.copy());
    }

    private static Plan plan(String baseUrl, List<Field> general) {
        HttpSettings none = HttpSettings.DEFAULT;
        HttpSettings http = new HttpSettings(
                general, none.requestTimeout(), none.connectTimeout(), none.trustAll(), none.connections());
        return new Plan(List.of(), baseUrl, http, Load.DEFAULT, OptionalLong.empty());
    }
}
