package io.throng.benchmarks.pieces;

import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.loadTest;
import static io.throng.dsl.Throng.post;
import static io.throng.dsl.Throng.request;
import static io.throng.dsl.Throng.scenario;

import io.throng.dsl.HttpStep;
import io.throng.engine.internal.request.OriginTable;
import io.throng.engine.internal.request.RequestCompiler;
import io.throng.engine.internal.request.RequestWriter;
import io.throng.engine.internal.session.LambdaException;
import io.throng.engine.internal.session.SlotTable;
import io.throng.engine.internal.session.UserRandom;
import io.throng.engine.internal.session.UserSession;
import io.throng.engine.internal.wire.Bytes;
import io.throng.plan.Plan;
import io.throng.plan.Step;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Writes one whole request, head and body. */
@State(Scope.Thread)
public class RequestWriting {

    private final Plan plan =
            loadTest(scenario().task(get("/"))).baseUrl("http://127.0.0.1:8080").plan();
    private final SlotTable slots = new SlotTable();
    private final OriginTable origins = new OriginTable();
    private final RequestCompiler compiler = new RequestCompiler(plan, slots, origins, "benchmark");
    private final Bytes out = new Bytes();
    private final Bytes spare = new Bytes();
    private final RequestWriter constant = ready(get("/items/4711"));
    private final RequestWriter pathVariable = ready(get("/items/#{item}"));
    private final RequestWriter queryAndHeader =
            ready(get("/items").queryParam("id", "#{item}").bearer("#{item}"));
    private final RequestWriter constantBody = ready(post("/items").json("{\"name\":\"lamp\",\"number\":1}"));
    private final RequestWriter bodyVariable = ready(post("/items").json("{\"name\":\"lamp\",\"number\":#{item}}"));
    private final RequestWriter urlLambda = ready(request("GET", "item", session -> "/items/4711"));
    private final UserSession session = new UserSession(slots, new UserRandom(1, 0, 0));

    public RequestWriting() {
        session.set("item", "4711");
    }

    private RequestWriter ready(HttpStep step) {
        return compiler.compile((Step.Request) step.toPlan());
    }

    private int write(RequestWriter writer) throws LambdaException {
        out.clear();
        spare.clear();
        return writer.write(out, spare, session, origins).index() + out.length();
    }

    /** A request of which not a byte changes. */
    @Benchmark
    public int constant() throws LambdaException {
        return write(constant);
    }

    /** One variable in the path. */
    @Benchmark
    public int pathVariable() throws LambdaException {
        return write(pathVariable);
    }

    /** One variable as a query parameter and one in a header. */
    @Benchmark
    public int queryAndHeader() throws LambdaException {
        return write(queryAndHeader);
    }

    /** A constant JSON body. */
    @Benchmark
    public int constantBody() throws LambdaException {
        return write(constantBody);
    }

    /** One variable in a JSON body. */
    @Benchmark
    public int bodyVariable() throws LambdaException {
        return write(bodyVariable);
    }

    /** A lambda makes the whole URL. */
    @Benchmark
    public int urlLambda() throws LambdaException {
        return write(urlLambda);
    }
}
