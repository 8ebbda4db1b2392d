package io.throng.reporting.internal.page;

/** Columns and lines of a terminal. */
public record TerminalSize(int width, int height) {}
