package io.throng.reporting.internal.page;

/**
 * The few signs that are drawn rather than written.
 *
 * @param unicode whether there is more than ASCII
 * @param ellipsis stands for what there is no room for
 * @param rule one column of a line across
 * @param full one column of a bar, done
 * @param empty one column of a bar, to be done
 * @param times follows a number of occurrences
 * @param good begins what went well
 * @param bad begins what went wrong
 * @param warning begins what needs attention
 * @param bullet begins one of several facts
 * @param unreadable stands for a character that cannot be shown
 */
public record Glyphs(
        boolean unicode,
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

    /** Of a terminal that can show everything. */
    public static final Glyphs UNICODE = new Glyphs(true, "…", "─", "█", "░", "×", "✔", "✘", "▲", "•", "\ufffd");

    /** Of a terminal that can show nothing else. */
    public static final Glyphs ASCII = new Glyphs(false, "...", "-", "#", ".", "x", "+", "x", "!", "-", "?");

    /**
     * Foreign text, such as names and messages, made harmless: one line, nothing that moves the cursor, changes colours
     * or the direction of writing, and nothing this character set cannot show.
     */
    public String safe(String foreign) {
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
        boolean broken = Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
        boolean missing = !unicode && codePoint > '~';
        return broken || missing ? unreadable : Character.toString(codePoint);
    }
}
