package io.throng.reporting.console;

/**
 * One column of a table.
 *
 * @param header its heading
 * @param tightHeader a shorter heading for when room is scarce
 * @param kind what it holds
 * @param leastWidth columns of the terminal it always takes, so that a live table does not dance
 * @param expendable whether the table can do without when room is scarce: the highest go first, 0 stays
 */
record Column(String header, String tightHeader, Kind kind, int leastWidth, int expendable) {

    enum Kind {
        /** Text on the left, shown whole. */
        LABEL,
        /** The one text that gives way when room is scarce. */
        NAME,
        /** A number on the right. */
        NUMBER
    }

    static Column label(String header) {
        return new Column(header, header, Kind.LABEL, 0, 0);
    }

    static Column name(String header) {
        return new Column(header, header, Kind.NAME, 0, 0);
    }

    static Column number(String header) {
        return new Column(header, header, Kind.NUMBER, 0, 0);
    }

    Column tight(String shorter) {
        return new Column(header, shorter, kind, leastWidth, expendable);
    }

    Column atLeast(int width) {
        return new Column(header, tightHeader, kind, width, expendable);
    }

    Column expendable(int rank) {
        return new Column(header, tightHeader, kind, leastWidth, rank);
    }

    String header(boolean tight) {
        return tight ? tightHeader : header;
    }
}
