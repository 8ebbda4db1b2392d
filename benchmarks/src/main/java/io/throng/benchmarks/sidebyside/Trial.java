package io.throng.benchmarks.sidebyside;

import java.util.List;
import java.util.OptionalLong;

/**
 * One run of one generator.
 *
 * @param round counted from 1
 * @param requests the server's count
 * @param said the generator's count, if it tells
 * @param failed how many requests failed, by the generator
 * @param userSeconds CPU time outside the kernel
 * @param systemSeconds CPU time in the kernel
 * @param peakKib the most memory that was ever resident
 * @param allocatedBytes per request, if known
 * @param problems why the run does not count; empty when it does
 * @param notes what one should know when it does
 */
record Trial(
        int round,
        long requests,
        OptionalLong said,
        long failed,
        double userSeconds,
        double systemSeconds,
        long peakKib,
        OptionalLong allocatedBytes,
        List<String> problems,
        List<String> notes) {

    /** Whether the run counts. */
    boolean sound() {
        return problems.isEmpty();
    }

    double userPerMillion() {
        return userSeconds * 1e6 / requests;
    }

    double systemPerMillion() {
        return systemSeconds * 1e6 / requests;
    }

    double cpuPerMillion() {
        return userPerMillion() + systemPerMillion();
    }
}
