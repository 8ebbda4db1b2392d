package io.throng.dsl.internal;

import io.throng.plan.Load;
import io.throng.plan.Plan;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The plan of a command: that of the program, changed by what the flags say. */
final class FlagPlan {

    private final Flags flags;
    private final CommandLine line;

    FlagPlan(Flags flags, CommandLine line) {
        this.flags = flags;
        this.line = line;
    }

    /** @throws ParameterException when a flag has nothing to change in this plan; the message says what decides instead */
    Plan applyTo(Plan plan) {
        if (flags.users != null) {
            requireSharedUsers("--users", plan);
        }
        if (flags.spawnRate != null) {
            requireSharedUsers("--spawn-rate", plan);
        }
        Plan changed = plan.withLoad(applyTo(plan.load()));
        if (flags.host != null) {
            changed = changed.withBaseUrl(flags.host);
        }
        return flags.seed == null ? changed : changed.withSeed(flags.seed);
    }

    private void requireSharedUsers(String flag, Plan plan) {
        Optional<String> instead = plan.insteadOfUsers();
        if (instead.isPresent()) {
            throw refused(flag, instead.get());
        }
    }

    private ParameterException refused(String flag, String instead) {
        return new ParameterException(
                line, flag + " is given, but in this program " + instead + "; expected no " + flag);
    }

    private Load applyTo(Load load) {
        Load changed = load;
        if (flags.users != null) {
            changed = changed.withUsers(flags.users);
        }
        if (flags.spawnRate != null) {
            changed = changed.withSpawnRate(flags.spawnRate);
        }
        if (flags.runTime != null) {
            changed = changed.withRunTime(flags.runTime);
        }
        if (flags.iterations != null) {
            changed = changed.withIterations(flags.iterations);
        }
        return flags.stopTimeout == null ? changed : changed.withStopTimeout(flags.stopTimeout);
    }
}
