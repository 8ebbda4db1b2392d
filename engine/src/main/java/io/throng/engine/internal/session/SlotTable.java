package io.throng.engine.internal.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The variables that a scenario names, numbered. Filled while the plan is compiled and only read afterwards. */
public final class SlotTable {

    static final int UNKNOWN = -1;

    private final Map<String, Integer> slots = new LinkedHashMap<>();

    /** The slot of a variable, a new one when it is not known yet. */
    public int slot(String name) {
        return slots.computeIfAbsent(name, any -> slots.size());
    }

    int find(String name) {
        return slots.getOrDefault(name, UNKNOWN);
    }

    Set<String> names() {
        return slots.keySet();
    }

    int size() {
        return slots.size();
    }
}
