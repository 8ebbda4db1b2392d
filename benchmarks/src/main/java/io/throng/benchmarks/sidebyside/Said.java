package io.throng.benchmarks.sidebyside;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a generator says itself about the measured load.
 *
 * @param requests how many it made, empty when its output does not tell
 * @param failed how many of them failed
 * @param allocatedBytes per request, where it tells
 * @param doubt why its own numbers may not be believed, empty when it has none
 */
record Said(OptionalLong requests, long failed, OptionalLong allocatedBytes, String doubt) {

    private static final Pattern HEY_STATUS = Pattern.compile("(?m)^\\s+\\[(\\d{3})]\\s+(\\d+) responses");
    private static final Pattern HEY_ERROR = Pattern.compile("(?m)^\\s+\\[(\\d+)]\\s+(?!\\d+ responses)");

    static Said byWrk(String output) {
        String errors = "Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)";
        long failed = number(output, "Non-2xx or 3xx responses: (\\d+)").orElse(0);
        Matcher socket = Pattern.compile(errors).matcher(output);
        if (socket.find()) {
            for (int group = 1; group <= socket.groupCount(); group++) {
                failed += Long.parseLong(socket.group(group));
            }
        }
        return of(number(output, "(\\d+) requests in"), failed);
    }

    static Said byH2load(String output) {
        return of(
                number(output, "requests: .* (\\d+) done"),
                number(output, "requests: .* (\\d+) failed").orElse(0));
    }

    static Said byAb(String output) {
        return of(
                number(output, "Complete requests: +(\\d+)"),
                number(output, "Failed requests: +(\\d+)").orElse(0)
                        + number(output, "Non-2xx responses: +(\\d+)").orElse(0));
    }

    static Said byHey(String output) {
        long all = 0;
        long ok = 0;
        for (Matcher status = HEY_STATUS.matcher(output); status.find(); ) {
            long count = Long.parseLong(status.group(2));
            all += count;
            ok += status.group(1).startsWith("2") ? count : 0;
        }
        long errors = HEY_ERROR
                .matcher(output.substring(Math.max(0, output.indexOf("Error distribution:"))))
                .results()
                .mapToLong(error -> Long.parseLong(error.group(1)))
                .sum();
        return of(OptionalLong.of(all), all - ok + (output.contains("Error distribution:") ? errors : 0));
    }

    static Said byGatling(String output) {
        String counts = "> measured +\\| +([\\d,]+) \\| +[\\d,]+ \\| +([\\d,]+)";
        Matcher line = Pattern.compile(counts).matcher(output);
        Said last = of(OptionalLong.empty(), 0);
        while (line.find()) {
            last = of(OptionalLong.of(withoutCommas(line.group(1))), withoutCommas(line.group(2)));
        }
        return last;
    }

    /** A program of ours: a line {@code measured} with names and values. */
    static Said byMarks(String output) {
        return new Said(
                number(output, "(?m)^measured .*requests=(\\d+)"),
                number(output, "(?m)^measured .*failed=(\\d+)").orElse(0),
                number(output, "(?m)^measured .*allocated=(\\d+)"),
                output.contains("verdict=UNTRUSTWORTHY") ? "its own verdict is UNTRUSTWORTHY" : "");
    }

    private static Said of(OptionalLong requests, long failed) {
        return new Said(requests, failed, OptionalLong.empty(), "");
    }

    private static long withoutCommas(String number) {
        return Long.parseLong(number.replace(",", ""));
    }

    private static OptionalLong number(String text, String regex) {
        Matcher matcher = Pattern.compile(regex).matcher(text);
        return matcher.find() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }
}
