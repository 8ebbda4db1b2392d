package io.throng.engine.internal.check;

import io.throng.engine.internal.session.UserSession;
import io.throng.plan.Check;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The most common check, without a detour: the status is one of a few. */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
public record StatusCheck(Check.OfValue check, int[] expected) implements ReadyCheck {

    @Override
    public @Nullable String verify(ReceivedResponse response, UserSession session) {
        int status = response.status();
        for (int code : expected) {
            if (code == status) {
                return null;
            }
        }
        return check.message().orElseGet(() -> ValueCheck.expected(check) + ", was " + status);
    }

    @Override
    public int jsonPasses() {
        return 0;
    }

    @Override
    public boolean needsHeaders() {
        return false;
    }

    @Override
    public boolean needsBody() {
        return false;
    }

    static StatusCheck of(Check.OfValue check, Object... expected) {
        return new StatusCheck(
                check,
                IntStream.range(0, expected.length)
                        .map(i -> ((Number) expected[i]).intValue())
                        .toArray());
    }
}
