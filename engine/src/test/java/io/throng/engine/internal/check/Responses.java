package io.throng.engine.internal.check;

import io.throng.engine.internal.session.SlotTable;
import io.throng.engine.internal.session.UserRandom;
import io.throng.engine.internal.session.UserSession;
import io.throng.engine.internal.wire.Answer;
import io.throng.engine.internal.wire.Exchange;
import io.throng.metrics.FailureKind;
import io.throng.plan.Check;
import io.throng.plan.Condition;
import io.throng.plan.Source;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Responses as a wire leaves them, and checks on them. */
final class Responses {

    private static final Answer NOBODY = new Answer() {
        @Override
        public void received() {}

        @Override
        public void failed(FailureKind kind, String message) {}
    };

    private Responses() {}

    static ReceivedResponse response(int status, String headers, byte[] body) {
        return response(status, headers, body, 1);
    }

    static ReceivedResponse response(int status, String headers, byte[] body, int jsonPasses) {
        ReceivedResponse response = new ReceivedResponse();
        response.show(exchange(status, headers, body), Duration.ofMillis(250).toNanos(), jsonPasses);
        return response;
    }

    static Exchange exchange(int status, String headers, byte[] body) {
        Exchange exchange = new Exchange(NOBODY, false);
        exchange.status(status);
        exchange.headers().append(headers.getBytes(StandardCharsets.ISO_8859_1));
        exchange.body().append(body);
        exchange.addBodyBytes(body.length);
        return exchange;
    }

    static ReceivedResponse json(String body) {
        return response(200, "Content-Type: application/json\n", body.getBytes(StandardCharsets.UTF_8));
    }

    static UserSession session(SlotTable slots) {
        return new UserSession(slots, new UserRandom(1, 0, 0));
    }

    static Check.OfValue check(Source source, Condition condition) {
        return new Check.OfValue(source, condition, Optional.empty(), Optional.empty(), false);
    }

    static Check.OfValue optional(Check.OfValue check) {
        return new Check.OfValue(check.source(), check.condition(), check.saveAs(), check.message(), true);
    }

    static Check.OfValue saving(Check.OfValue check, String variable) {
        return new Check.OfValue(
                check.source(), check.condition(), Optional.of(variable), check.message(), check.optional());
    }

    static Check.OfValue saying(Check.OfValue check, String message) {
        return new Check.OfValue(
                check.source(), check.condition(), check.saveAs(), Optional.of(message), check.optional());
    }

    /** What is said of the response; "met" when it is as expected. */
    static String verify(Check.OfValue check, ReceivedResponse response) throws Exception {
        SlotTable slots = new SlotTable();
        return verify(check, response, slots, session(slots));
    }

    static String verify(Check.OfValue check, ReceivedResponse response, SlotTable slots, UserSession session)
            throws Exception {
        String broken = ValueCheck.of(check, slots).verify(response, session);
        return broken == null ? "met" : broken;
    }
}
