package io.throng.reporting.console;

/** Columns and lines of a terminal. */
record TerminalSize(int width, int height) {}
