package io.throng.reporting.json;

import io.throng.metrics.RunInfo;
import io.throng.metrics.RunResult;
import io.throng.reporting.internal.ExactNumbers;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What was asked for, and when it ran. */
record RunPart(
        String throngVersion,
        String started,
        String ended,
        BigDecimal elapsedMillis,
        String target,
        int users,
        @Nullable BigDecimal runTimeMillis,
        boolean stopped,
        long seed,
        String plan) {

    static RunPart of(RunResult result) {
        RunInfo info = result.info();
        return new RunPart(
                info.version(),
                info.startedAt().toString(),
                result.last().at().toString(),
                ExactNumbers.millis(result.elapsed()),
                info.target(),
                info.users(),
                info.runTime().map(ExactNumbers::millis).orElse(null),
                result.stopped(),
                info.seed(),
                info.plan());
    }
}
