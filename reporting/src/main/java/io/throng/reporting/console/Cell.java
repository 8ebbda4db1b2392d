package io.throng.reporting.console;

/** What stands in one place of a table. */
record Cell(Style style, String text) {

    static Cell of(String text) {
        return new Cell(Style.PLAIN, text);
    }
}
