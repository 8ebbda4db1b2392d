package io.throng.dsl.internal;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with the arguments of a command. */
final class WrongUsage {

    private static final Map<Class<?>, String> EXPECTED = Map.of(
            Integer.class, "a whole number of at most " + Integer.MAX_VALUE,
            Long.class, "a whole number of at most " + Long.MAX_VALUE,
            Double.class, "a number such as 10 or 2.5",
            Duration.class, "a duration such as 20, 20s, 3m or 1h20m",
            boolean.class, "no value");

    private static final Set<String> NOT_YET = Set.of(
            "--html", "--tags", "-T", "--exclude-tags", "-E", "--loglevel", "-L", "--web-host", "--web-port", "-P");

    private WrongUsage() {}

    static String sentence(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched);
        }
        if (e instanceof MissingParameterException missing) {
            OptionSpec option = (OptionSpec) missing.getMissing().get(0);
            String flag = option.longestName();
            return flag + " is given without a value, expected " + flag + " " + option.paramLabel();
        }
        if (e instanceof OverwrittenOptionException overwritten) {
            return flag(overwritten.getOverwritten()) + " is given twice, expected once";
        }
        if (e.getArgSpec() != null) {
            return flag(e.getArgSpec()) + " is \"" + e.getValue() + "\", expected "
                    + EXPECTED.get(e.getArgSpec().type())
                    + (flag(e.getArgSpec()).equals("--preview") ? ", 1h at most" : "");
        }
        return String.valueOf(e.getMessage());
    }

    private static String flag(ArgSpec option) {
        return ((OptionSpec) option).longestName();
    }

    private static String unknown(UnmatchedArgumentException e) {
        String given = e.getUnmatched().get(0);
        if (!given.startsWith("-")) {
            return "unexpected argument \"" + given + "\", expected flags only";
        }
        String flag = given.replaceFirst("=.*", "");
        if (NOT_YET.contains(flag)) {
            return flag + " is a flag of Locust that Throng does not have yet";
        }
        return "unknown flag " + flag
                + e.getSuggestions().stream()
                        .findFirst()
                        .map(known -> ", did you mean " + known + "?")
                        .orElse("");
    }
}
