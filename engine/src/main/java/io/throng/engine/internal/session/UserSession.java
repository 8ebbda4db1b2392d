package io.throng.engine.internal.session;

import io.throng.plan.internal.Nearest;
import io.throng.session.Session;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The session of one virtual user: an array for the variables its scenario names, a map for those only lambdas know. */
@SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
public final class UserSession implements Session {

    private static final @Nullable Object[] NO_VALUES = {};

    private final SlotTable table;
    private final int user;
    private final long seedForLambdas;
    private @Nullable Object[] values = NO_VALUES;
    private @Nullable Map<String, Object> others;
    private @Nullable RandomGenerator random;
    private long iteration;

    /** @param origin of its random numbers; tells the user's number, too */
    public UserSession(SlotTable table, UserRandom origin) {
        this.table = table;
        this.user = (int) (origin.user() & Integer.MAX_VALUE);
        this.seedForLambdas = origin.seedForLambdas();
    }

    @Override
    public <T> T get(String name) {
        T value = find(name);
        if (value == null) {
            throw unset(name);
        }
        return value;
    }

    @Override
    @SuppressWarnings("unchecked") // the caller names the type and fails in its own line when it is wrong
    public <T> @Nullable T find(String name) {
        int slot = table.find(name);
        if (slot != SlotTable.UNKNOWN) {
            return (T) value(slot);
        }
        return others == null ? null : (T) others.get(name);
    }

    @Override
    public Session set(String name, @Nullable Object value) {
        int slot = table.find(name);
        if (slot != SlotTable.UNKNOWN) {
            set(slot, value);
        } else if (value == null) {
            if (others != null) {
                others.remove(name);
            }
        } else {
            if (others == null) {
                others = new LinkedHashMap<>();
            }
            others.put(name, value);
        }
        return this;
    }

    @Override
    public boolean has(String name) {
        return find(name) != null;
    }

    /** The value in a slot, or null when it is not set. */
    @Nullable
    Object value(int slot) {
        return slot < values.length ? values[slot] : null;
    }

    /** Sets or, with null, empties a slot. */
    public void set(int slot, @Nullable Object value) {
        if (slot >= values.length) {
            values = Arrays.copyOf(values, table.size());
        }
        values[slot] = value;
    }

    UnsetVariableException unset(String name) {
        return new UnsetVariableException("variable \"" + name + "\" is not set" + Nearest.hint(name, setNames(name)));
    }

    private Set<String> setNames(String except) {
        Set<String> names = new TreeSet<>(table.names());
        if (others != null) {
            names.addAll(others.keySet());
        }
        names.remove(except);
        names.removeIf(name -> !has(name));
        return names;
    }

    @Override
    public RandomGenerator random() {
        if (random == null) {
            random = new RandomStream(seedForLambdas);
        }
        return random;
    }

    @Override
    public int user() {
        return user;
    }

    @Override
    public long iteration() {
        return iteration;
    }

    /** Tells that another iteration is complete. */
    public void iterationDone() {
        iteration++;
    }
}
