package io.throng.benchmarks.sidebyside;

/**
 * What was seen of a run from outside.
 *
 * @param output all that the generator printed
 * @param exitCode 0 when it was content
 * @param requests what the server counted in the measured part
 * @param cpu of the measured part
 * @param peakKib the most memory that was ever resident
 */
record Observation(String output, int exitCode, long requests, Cpu cpu, long peakKib) {}
