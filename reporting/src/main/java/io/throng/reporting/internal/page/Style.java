package io.throng.reporting.internal.page;

/** How text is emphasised, in the colours the user's terminal gives these names. */
public enum Style {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    CYAN("36"),
    RED("31"),
    BOLD_RED("1;31"),
    GREEN("32"),
    BOLD_GREEN("1;32"),
    YELLOW("33"),
    BOLD_YELLOW("1;33"),
    MAGENTA("35");

    private static final String ESCAPE = "\u001b[";

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String on(String text) {
        return this == PLAIN || text.isBlank() ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
    }
}
