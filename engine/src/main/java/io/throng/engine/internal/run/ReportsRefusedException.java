package io.throng.engine.internal.run;

import java.util.List;

/** Reports that cannot be made, so the run does not start. */
public final class ReportsRefusedException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    ReportsRefusedException(List<String> refusals) {
        super(String.join("\n", refusals));
    }
}
