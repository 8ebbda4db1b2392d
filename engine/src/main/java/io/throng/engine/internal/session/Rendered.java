package io.throng.engine.internal.session;

import io.throng.engine.internal.wire.Bytes;
import io.throng.plan.Computed;
import io.throng.plan.Template;
import io.throng.plan.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text of the plan made ready to be written: literal bytes, slots of variables, or a lambda. */
public sealed interface Rendered {

    /**
     * Writes the text as it is for this session.
     *
     * @throws LambdaException when a lambda throws
     * @throws IllegalStateException when a variable is not set, or a value cannot go where the text goes
     */
    void appendTo(Bytes out, UserSession session) throws LambdaException;

    /** The same as a string. */
    default String text(UserSession session) throws LambdaException {
        Bytes out = new Bytes();
        appendTo(out, session);
        return new String(out.array(), 0, out.length(), StandardCharsets.UTF_8);
    }

    /** Bytes that are always the same. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
    record Constant(byte[] bytes) implements Rendered {
        @Override
        public void appendTo(Bytes out, UserSession session) {
            out.append(bytes);
        }
    }

    /** What each session has a value of its own for. */
    sealed interface Value extends Rendered {

        /** The value as it is, before it is escaped. */
        Object value(UserSession session) throws LambdaException;

        Escaping escaping();

        @Override
        default void appendTo(Bytes out, UserSession session) throws LambdaException {
            escaping().appendValue(value(session), out);
        }

        @Override
        default String text(UserSession session) throws LambdaException {
            return escaping() == Escaping.NONE ? value(session).toString() : Rendered.super.text(session);
        }
    }

    /** The value of a variable. */
    record Slot(int slot, String name, Escaping escaping) implements Value {
        @Override
        public Object value(UserSession session) {
            Object value = session.value(slot);
            if (value == null) {
                throw session.unset(name);
            }
            return value;
        }
    }

    /** What a lambda returns. */
    record Lambda(Computed computed, Escaping escaping) implements Value {
        @Override
        public Object value(UserSession session) throws LambdaException {
            Object result = result(session);
            if (result == null) {
                throw new IllegalStateException("a lambda returned null, expected a value");
            }
            return result;
        }

        private @Nullable Object result(UserSession session) throws LambdaException {
            try {
                return computed.function().apply(session);
            } catch (Throwable thrown) {
                throw new LambdaException(thrown);
            }
        }
    }

    /** One after the other. */
    record Sequence(List<Rendered> parts) implements Rendered {
        @Override
        public void appendTo(Bytes out, UserSession session) throws LambdaException {
            for (int i = 0; i < parts.size(); i++) { // an iterator would be made each time
                parts.get(i).appendTo(out, session);
            }
        }
    }

    /** Makes a text ready. Literal parts of a template are escaped too. */
    static Rendered of(Text text, SlotTable slots, Escaping escaping) {
        if (text instanceof Computed computed) {
            return new Lambda(computed, escaping);
        }
        List<Rendered> parts = new ArrayList<>();
        for (Template.Part part : ((Template) text).parts()) {
            parts.add(
                    part instanceof Template.Variable variable
                            ? new Slot(slots.slot(variable.name()), variable.name(), escaping)
                            : constant(((Template.Literal) part).text(), escaping));
        }
        return joined(parts);
    }

    static Rendered constant(String text, Escaping escaping) {
        Bytes out = new Bytes();
        escaping.append(text, out);
        return new Constant(out.copy());
    }

    /** Puts texts together; neighbouring constants become one. */
    static Rendered joined(List<Rendered> parts) {
        List<Rendered> flat = new ArrayList<>();
        for (Rendered part : parts) {
            flat.addAll(part instanceof Sequence sequence ? sequence.parts() : List.of(part));
        }
        List<Rendered> merged = new ArrayList<>();
        Bytes constant = new Bytes();
        for (Rendered part : flat) {
            if (part instanceof Constant literal) {
                constant.append(literal.bytes());
            } else {
                flush(constant, merged);
                merged.add(part);
            }
        }
        flush(constant, merged);
        if (merged.isEmpty()) {
            return new Constant(new byte[0]);
        }
        return merged.size() == 1 ? merged.get(0) : new Sequence(List.copyOf(merged));
    }

    private static void flush(Bytes constant, List<Rendered> merged) {
        if (constant.length() > 0) {
            merged.add(new Constant(constant.copy()));
            constant.clear();
        }
    }

    /** The bytes of a text that is always the same, or null when it is not. */
    static byte @Nullable [] constantBytes(Rendered text) {
        return text instanceof Constant constant ? constant.bytes() : null;
    }
}
