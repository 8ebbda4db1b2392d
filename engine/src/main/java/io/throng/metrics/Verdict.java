package io.throng.metrics;

/**
 * The one word a run ends in. Where several apply, the first of {@link #FAILED}, {@link #UNTRUSTWORTHY},
 * {@link #NO_DATA}, {@link #PASSED} is given, and {@link RunResult#reasons()} names every fact behind it.
 */
public enum Verdict {
    /** Requests were made, none failed, no lambda threw, and the generator kept its schedule. */
    PASSED,
    /** A request failed or a lambda threw. */
    FAILED,
    /** The generator could not keep its own schedule or its books do not balance, so the times cannot be believed. */
    UNTRUSTWORTHY,
    /** Not a single request came to an end. No data is never success. */
    NO_DATA
}
