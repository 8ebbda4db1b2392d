package io.throng.benchmarks.sidebyside;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides whether a run counts: it has to end well, make requests, and fail none of them.
 *
 * @param inFlight how many requests may be under way when a generator stops; the server has seen those, it has not
 */
record Judge(int inFlight) {

    private static final int LAST_CHARACTERS = 400;

    Trial trial(int round, Observation seen, Said said) {
        return new Trial(
                round,
                seen.requests(),
                said.requests(),
                said.failed(),
                seen.cpu().userSeconds(),
                seen.cpu().systemSeconds(),
                seen.peakKib(),
                said.allocatedBytes(),
                problems(seen, said),
                notes(seen, said));
    }

    private static List<String> problems(Observation seen, Said said) {
        List<String> problems = new ArrayList<>();
        if (seen.exitCode() != 0) {
            problems.add("ended with exit code " + seen.exitCode() + ": " + tail(seen.output()));
        }
        if (seen.requests() == 0) {
            problems.add("made no request: " + tail(seen.output()));
        }
        if (said.failed() > 0) {
            problems.add(said.failed() + " requests failed");
        }
        return List.copyOf(problems);
    }

    private List<String> notes(Observation seen, Said said) {
        List<String> notes = new ArrayList<>();
        if (said.requests().isEmpty()) {
            notes.add("it does not say how many requests it made");
        } else if (Math.abs(seen.requests() - said.requests().getAsLong()) > inFlight) {
            notes.add("it says " + said.requests().getAsLong() + " requests, the server counted " + seen.requests());
        }
        if (!said.doubt().isEmpty()) {
            notes.add(said.doubt());
        }
        return List.copyOf(notes);
    }

    private static String tail(String output) {
        return output.substring(Math.max(0, output.length() - LAST_CHARACTERS)).strip();
    }
}
