package io.throng.benchmarks.pieces;

import io.throng.engine.internal.session.Escaping;
import io.throng.engine.internal.session.LambdaException;
import io.throng.engine.internal.session.Rendered;
import io.throng.engine.internal.session.SlotTable;
import io.throng.engine.internal.session.UserRandom;
import io.throng.engine.internal.session.UserSession;
import io.throng.engine.internal.wire.Bytes;
import io.throng.plan.Computed;
import io.throng.plan.Template;
import io.throng.plan.Text;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Writes one text of a plan. */
@State(Scope.Thread)
public class TemplateRendering {

    private final SlotTable slots = new SlotTable();
    private final Bytes out = new Bytes();
    private final Rendered constant = ready(new Template("/items/4711/parts"), Escaping.URL);
    private final Rendered variable = ready(new Template("/items/#{item}/parts"), Escaping.NONE);
    private final Rendered number = ready(new Template("/items/#{number}/parts"), Escaping.NONE);
    private final Rendered urlVariable = ready(new Template("/items/#{item}/parts"), Escaping.URL);
    private final Rendered urlVariableToEscape = ready(new Template("/search/#{words}/parts"), Escaping.URL);
    private final Rendered parameterToEscape = ready(new Template("#{words}"), Escaping.PARAMETER);
    private final Rendered header = ready(new Template("Bearer #{item}"), Escaping.HEADER);
    private final Rendered lambda = ready(new Computed(session -> "4711"), Escaping.URL);
    private final UserSession session = new UserSession(slots, new UserRandom(1, 0, 0));

    public TemplateRendering() {
        session.set("item", "4711").set("number", 4711).set("words", "größer & 50% heller");
    }

    private Rendered ready(Text text, Escaping escaping) {
        return Rendered.of(text, slots, escaping);
    }

    private int write(Rendered text) throws LambdaException {
        out.clear();
        text.appendTo(out, session);
        return out.length();
    }

    /** Without variables. */
    @Benchmark
    public int constant() throws LambdaException {
        return write(constant);
    }

    /** One variable, written as it is. */
    @Benchmark
    public int variable() throws LambdaException {
        return write(variable);
    }

    /** One variable that is a number. */
    @Benchmark
    public int number() throws LambdaException {
        return write(number);
    }

    /** One variable in a URL; nothing in it needs to be escaped. */
    @Benchmark
    public int urlVariable() throws LambdaException {
        return write(urlVariable);
    }

    /** One variable in a URL that needs it. */
    @Benchmark
    public int urlVariableToEscape() throws LambdaException {
        return write(urlVariableToEscape);
    }

    /** One variable as a query parameter that needs to be escaped. */
    @Benchmark
    public int parameterToEscape() throws LambdaException {
        return write(parameterToEscape);
    }

    /** One variable in a header. */
    @Benchmark
    public int header() throws LambdaException {
        return write(header);
    }

    /** A lambda that returns a text. */
    @Benchmark
    public int lambda() throws LambdaException {
        return write(lambda);
    }
}
