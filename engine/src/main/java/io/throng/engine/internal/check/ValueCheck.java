package io.throng.engine.internal.check;

import io.throng.engine.internal.session.Escaping;
import io.throng.engine.internal.session.Rendered;
import io.throng.engine.internal.session.SlotTable;
import io.throng.engine.internal.session.UnsetVariableException;
import io.throng.engine.internal.session.UserSession;
import io.throng.plan.Check;
import io.throng.plan.Condition;
import io.throng.plan.Source;
import io.throng.plan.Template;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value of the response that must meet a condition, and may be saved. */
public final class ValueCheck implements ReadyCheck {

    private static final Set<String> SECRET_HEADERS = Set.of("authorization", "cookie", "set-cookie");

    private final Check.OfValue check;
    private final Extractor extractor;
    private final Expectation expectation;
    private final OptionalInt slot;

    private ValueCheck(Check.OfValue check, Extractor extractor, Expectation expectation, OptionalInt slot) {
        this.check = check;
        this.extractor = extractor;
        this.expectation = expectation;
        this.slot = slot;
    }

    /** Makes a check of the plan ready. */
    public static ReadyCheck of(Check.OfValue check, SlotTable slots) {
        if (check.source() instanceof Source.Status && check.saveAs().isEmpty()) {
            if (check.condition() instanceof Condition.Is is && is.expected() instanceof Number) {
                return StatusCheck.of(check, is.expected());
            }
            if (check.condition() instanceof Condition.In in
                    && in.expected().stream().allMatch(Number.class::isInstance)) {
                return StatusCheck.of(check, in.expected().toArray());
            }
        }
        OptionalInt slot = check.saveAs().isPresent()
                ? OptionalInt.of(slots.slot(check.saveAs().get()))
                : OptionalInt.empty();
        ValueCheck full = new ValueCheck(
                check,
                Extractor.of(check.source()),
                Expectation.of(check.condition(), text -> Rendered.of(new Template(text), slots, Escaping.NONE)),
                slot);
        Optional<Glance> glance = slot.isPresent() ? Optional.empty() : Glance.of(check.source(), check.condition());
        return glance.<ReadyCheck>map(quick -> new GlancedCheck(quick, full)).orElse(full);
    }

    @Override
    public @Nullable String verify(ReceivedResponse response, UserSession session) throws Exception {
        @Nullable Object value;
        try {
            value = extractor.extract(response);
        } catch (IllegalStateException e) {
            return cannotTell(e);
        }
        if (value == null && check.optional()) {
            return null;
        }
        try {
            if (!expectation.isMetBy(value, session)) {
                return check.message().orElseGet(() -> message(value));
            }
        } catch (UnsetVariableException e) {
            return cannotTell(e);
        }
        if (slot.isPresent()) {
            session.set(slot.getAsInt(), value instanceof JacksonJson json ? json.plain() : value);
        }
        return null;
    }

    private String cannotTell(Exception why) {
        return check.message().orElseGet(() -> expected(check) + ", but " + why.getMessage());
    }

    private String message(@Nullable Object value) {
        return value == null || mayBeShown() ? expected(check) + ", was " + Comparison.shown(value) : expected(check);
    }

    /** Latencies differ each time and would make every failure a new one; some headers hold secrets. */
    private boolean mayBeShown() {
        return !(check.source() instanceof Source.Latency)
                && !(check.source() instanceof Source.Header header
                        && SECRET_HEADERS.contains(header.name().toLowerCase(Locale.ROOT)));
    }

    static String expected(Check.OfValue check) {
        return "expected " + check.source() + " " + check.condition();
    }

    @Override
    public String toString() {
        return "check " + check;
    }

    @Override
    public int jsonPasses() {
        if (!(check.source() instanceof Source.JsonPath jsonPath)) {
            return 0;
        }
        return PlainPath.parse(jsonPath.path()).isPresent() ? 1 : ALL_OF_IT;
    }

    @Override
    public boolean needsHeaders() {
        return check.source() instanceof Source.Header || check.source() instanceof Source.BodyText;
    }

    @Override
    public boolean needsBody() {
        return check.source() instanceof Source.BodyText || check.source() instanceof Source.JsonPath;
    }
}
