package io.throng.benchmarks.pieces;

import static io.throng.dsl.Throng.body;
import static io.throng.dsl.Throng.bodySize;
import static io.throng.dsl.Throng.check;
import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.header;
import static io.throng.dsl.Throng.jsonPath;
import static io.throng.dsl.Throng.latency;
import static io.throng.dsl.Throng.millis;
import static io.throng.dsl.Throng.status;

import io.throng.engine.internal.check.LambdaCheck;
import io.throng.engine.internal.check.ReadyCheck;
import io.throng.engine.internal.check.ReceivedResponse;
import io.throng.engine.internal.check.ValueCheck;
import io.throng.engine.internal.session.SlotTable;
import io.throng.engine.internal.session.UserRandom;
import io.throng.engine.internal.session.UserSession;
import io.throng.engine.internal.wire.Exchange;
import io.throng.plan.Check;
import io.throng.plan.Step;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Makes one check of one response, whose body are 45 bytes of JSON; all are met unless their names say otherwise. */
@State(Scope.Thread)
public class Checks {

    private static final long LATENCY_NANOS = 2_000_000;

    private final SlotTable slots = new SlotTable();
    private final Exchange exchange = answered();
    private final ReadyCheck statusIs = ready(status().is(200));
    private final ReadyCheck statusLessThan = ready(status().lessThan(400));
    private final ReadyCheck statusBroken = ready(status().is(201));
    private final ReadyCheck headerIs = ready(header("Content-Type").is("application/json"));
    private final ReadyCheck bodySizeIs = ready(bodySize().is(45));
    private final ReadyCheck bodyContains = ready(body().contains("healthy"));
    private final ReadyCheck bodyMatches = ready(body().matches("\"n\":\\d+"));
    private final ReadyCheck jsonPathText = ready(jsonPath("$.status").is("healthy"));
    private final ReadyCheck jsonPathNumber = ready(jsonPath("$.n").is(1234));
    private final ReadyCheck jsonPathSaved =
            ready(jsonPath("$.users[1]").exists().saveAs("user"));
    private final ReadyCheck latencyBelow = ready(latency().lessThan(millis(300)));
    private final ReadyCheck lambdaStatus = ready(check("not 200", response -> response.status() == 200));
    private final ReadyCheck lambdaBody =
            ready(check("ill", response -> response.body().contains("healthy")));
    private final ReadyCheck lambdaJson =
            ready(check("ill", response -> response.json().has("status")));
    private final ReceivedResponse response = new ReceivedResponse();
    private final UserSession session = new UserSession(slots, new UserRandom(1, 0, 0));

    private static Exchange answered() {
        Exchange exchange = new Exchange(Answers.TO_NOBODY, false);
        exchange.status(200);
        exchange.headers().append(Answers.HEADERS);
        exchange.body().append(Answers.JSON);
        exchange.addBodyBytes(Answers.JSON.length());
        return exchange;
    }

    private ReadyCheck ready(io.throng.dsl.Check check) {
        Check planned = ((Step.Request) get("/").check(check).toPlan()).checks().get(0);
        return planned instanceof Check.OfValue value
                ? ValueCheck.of(value, slots)
                : new LambdaCheck((Check.OfResponse) planned);
    }

    private @Nullable String verify(ReadyCheck check) throws Exception {
        response.show(exchange, LATENCY_NANOS, check.jsonPasses());
        String broken = check.verify(response, session);
        response.hide();
        return broken;
    }

    @Benchmark
    public @Nullable String statusIs() throws Exception {
        return verify(statusIs);
    }

    @Benchmark
    public @Nullable String statusLessThan() throws Exception {
        return verify(statusLessThan);
    }

    @Benchmark
    public @Nullable String statusBroken() throws Exception {
        return verify(statusBroken);
    }

    @Benchmark
    public @Nullable String headerIs() throws Exception {
        return verify(headerIs);
    }

    @Benchmark
    public @Nullable String bodySizeIs() throws Exception {
        return verify(bodySizeIs);
    }

    @Benchmark
    public @Nullable String bodyContains() throws Exception {
        return verify(bodyContains);
    }

    @Benchmark
    public @Nullable String bodyMatches() throws Exception {
        return verify(bodyMatches);
    }

    @Benchmark
    public @Nullable String jsonPathText() throws Exception {
        return verify(jsonPathText);
    }

    @Benchmark
    public @Nullable String jsonPathNumber() throws Exception {
        return verify(jsonPathNumber);
    }

    @Benchmark
    public @Nullable String jsonPathSaved() throws Exception {
        return verify(jsonPathSaved);
    }

    @Benchmark
    public @Nullable String latencyBelow() throws Exception {
        return verify(latencyBelow);
    }

    @Benchmark
    public @Nullable String lambdaStatus() throws Exception {
        return verify(lambdaStatus);
    }

    @Benchmark
    public @Nullable String lambdaBody() throws Exception {
        return verify(lambdaBody);
    }

    @Benchmark
    public @Nullable String lambdaJson() throws Exception {
        return verify(lambdaJson);
    }
}
