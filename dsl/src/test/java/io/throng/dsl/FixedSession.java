package io.throng.dsl;

import io.throng.session.Session;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A session without a run around it. */
@SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
final class FixedSession implements Session {

    private final Map<String, Object> variables = new HashMap<>();

    @Override
    public <T> T get(String name) {
        T value = find(name);
        if (value == null) {
            throw new IllegalStateException("variable \"" + name + "\" is not set");
        }
        return value;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T find(String name) {
        return (T) variables.get(name);
    }

    @Override
    public Session set(String name, @Nullable Object value) {
        if (value == null) {
            variables.remove(name);
        } else {
            variables.put(name, value);
        }
        return this;
    }

    @Override
    public boolean has(String name) {
        return variables.containsKey(name);
    }

    @Override
    public RandomGenerator random() {
        return new Random(1);
    }

    @Override
    public int user() {
        return 0;
    }

    @Override
    public long iteration() {
        return 0;
    }
}
