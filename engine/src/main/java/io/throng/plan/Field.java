package io.throng.plan;

/**
 * A header, query parameter or form field.
 *
 * @param name never changes during a run
 * @param value may contain variables
 */
public record Field(String name, Text value) {}
