package io.throng.reporting.console;

/** The few signs that are drawn rather than written. */
enum Glyphs {
    UNICODE("…", "─", "█", "░", "×", "✔", "✘", "▲", "•", "\ufffd"),
    ASCII("...", "-", "#", ".", "x", "+", "x", "!", "-", "?");

    final String ellipsis;
    final String rule;
    final String full;
    final String empty;
    final String times;
    final String good;
    final String bad;
    final String warning;
    final String bullet;
    final String unreadable;

    Glyphs(
            String ellipsis,
            String rule,
            String full,
            String empty,
            String times,
            String good,
            String bad,
            String warning,
            String bullet,
            String unreadable) {
        this.ellipsis = ellipsis;
        this.rule = rule;
        this.full = full;
        this.empty = empty;
        this.times = times;
        this.good = good;
        this.bad = bad;
        this.warning = warning;
        this.bullet = bullet;
        this.unreadable = unreadable;
    }

    /**
     * Foreign text, such as names and messages, made harmless: one line, nothing that moves the cursor, changes colours
     * or the direction of writing, and nothing this character set cannot show.
     */
    String safe(String foreign) {
        StringBuilder safe = new StringBuilder(foreign.length());
        foreign.codePoints().forEach(codePoint -> safe.append(shown(codePoint)));
        return safe.toString().strip();
    }

    private String shown(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return " ";
        }
        boolean invisible = CodePointWidth.isInvisible(codePoint);
        if (invisible) {
            return "";
        }
        boolean unreadable = Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
        boolean missing = this == ASCII && codePoint > '~';
        return unreadable || missing ? this.unreadable : Character.toString(codePoint);
    }
}
