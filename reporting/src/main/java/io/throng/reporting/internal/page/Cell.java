package io.throng.reporting.internal.page;

/** What stands in one place of a table. */
public record Cell(Style style, String text) {

    public static Cell of(String text) {
        return new Cell(Style.PLAIN, text);
    }
}
