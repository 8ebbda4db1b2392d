package io.throng.reporting.internal.page;

/**
 * One column of a table.
 *
 * @param header its heading
 * @param tightHeader a shorter heading for when room is scarce
 * @param kind what it holds
 * @param leastWidth columns of the terminal it always takes, so that a live table does not dance
 * @param expendable whether the table can do without when room is scarce: the highest go first, 0 stays
 */
public record Column(String header, String tightHeader, Kind kind, int leastWidth, int expendable) {

    public enum Kind {
        /** Text on the left, shown whole. */
        LABEL,
        /** The one text that gives way when room is scarce. */
        NAME,
        /** A number on the right. */
        NUMBER
    }

    public static Column label(String header) {
        return new Column(header, header, Kind.LABEL, 0, 0);
    }

    public static Column name(String header) {
        return new Column(header, header, Kind.NAME, 0, 0);
    }

    public static Column number(String header) {
        return new Column(header, header, Kind.NUMBER, 0, 0);
    }

    public Column tight(String shorter) {
        return new Column(header, shorter, kind, leastWidth, expendable);
    }

    public Column atLeast(int width) {
        return new Column(header, tightHeader, kind, width, expendable);
    }

    public Column expendable(int rank) {
        return new Column(header, tightHeader, kind, leastWidth, rank);
    }

    public String header(boolean tight) {
        return tight ? tightHeader : header;
    }
}
