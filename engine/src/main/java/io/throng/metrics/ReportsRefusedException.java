package io.throng.metrics;

import java.util.List;

/** Reports that cannot be made, so the run does not start. The message has a line for each. */
public final class ReportsRefusedException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    public ReportsRefusedException(List<String> refusals) {
        super(String.join("\n", refusals));
    }
}
