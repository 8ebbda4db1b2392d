package io.throng.engine.internal.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds what a machine does not allow. */
final class MachineWarnings {

    private MachineWarnings() {}

    /** @param connections most that are open at a time */
    static List<String> of(int connections, MachineLimits limits) {
        List<String> warnings = new ArrayList<>();
        if (connections > limits.localPorts()) {
            warnings.add(String.format(
                    Locale.ROOT,
                    "%,d connections at a time are more than the %,d local ports that this machine has for one address"
                            + " of a server, expected a wider port range, fewer or shared connections, or several"
                            + " addresses",
                    connections,
                    limits.localPorts()));
        }
        if (connections > limits.freeFiles()) {
            warnings.add(String.format(
                    Locale.ROOT,
                    "%,d connections at a time are more than the %,d files that this process may still open, expected a"
                            + " higher limit (ulimit -n), or fewer or shared connections",
                    connections,
                    Math.max(0, limits.freeFiles())));
        }
        return warnings;
    }
}
