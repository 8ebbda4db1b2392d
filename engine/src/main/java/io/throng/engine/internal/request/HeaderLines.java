package io.throng.engine.internal.request;

import io.throng.engine.internal.session.Escaping;
import io.throng.engine.internal.session.Rendered;
import io.throng.engine.internal.session.SlotTable;
import io.throng.plan.Field;
import io.throng.plan.HttpUrl;
import io.throng.plan.Template;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The header lines of a request. A request's own headers replace general ones of the same name. */
final class HeaderLines {

    private final Map<String, List<Field>> fields = new LinkedHashMap<>();
    private final Map<String, String> spelling = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final SlotTable slots;

    HeaderLines(List<Field> general, List<Field> own, SlotTable slots) {
        this.slots = slots;
        general.forEach(this::add);
        own.forEach(field -> fields.remove(spelled(field.name())));
        own.forEach(this::add);
    }

    private String spelled(String name) {
        return spelling.computeIfAbsent(name, any -> name);
    }

    private void add(Field field) {
        fields.computeIfAbsent(spelled(field.name()), any -> new ArrayList<>()).add(field);
    }

    /** Adds a header unless one of that name is there. */
    void addDefault(String name, String value) {
        if (!fields.containsKey(spelled(name))) {
            add(new Field(name, new Template(value)));
        }
    }

    /** The lines that depend on where the request goes: Host, and who the URL says it comes from. */
    String ofTarget(HttpUrl target) {
        StringBuilder lines = new StringBuilder();
        if (!fields.containsKey(spelled("Host"))) {
            lines.append("Host: ").append(hostAndPort(target)).append("\r\n");
        }
        if (!target.userInfo().isEmpty() && !fields.containsKey(spelled("Authorization"))) {
            lines.append("Authorization: ").append(basic(target.userInfo())).append("\r\n");
        }
        return lines.toString();
    }

    /** All other lines, the same for every target. Registers their variables, so this belongs to compilation. */
    Rendered others() {
        List<Rendered> parts = new ArrayList<>();
        fields.values()
                .forEach(sameName -> sameName.forEach(field -> {
                    parts.add(literal(field.name() + ": "));
                    parts.add(Rendered.of(field.value(), slots, Escaping.HEADER));
                    parts.add(literal("\r\n"));
                }));
        return Rendered.joined(parts);
    }

    private static String hostAndPort(HttpUrl target) {
        String host = target.host().indexOf(':') < 0 ? target.host() : "[" + target.host() + "]";
        return target.hasDefaultPort() ? host : host + ":" + target.port();
    }

    private static String basic(String userInfo) {
        return "Basic " + Base64.getEncoder().encodeToString(userInfo.getBytes(StandardCharsets.UTF_8));
    }

    private static Rendered literal(String text) {
        return Rendered.constant(text, Escaping.NONE);
    }
}
