package io.throng.reporting.console;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few things a terminal does that a live view relies on, and a failure for every other sequence. */
final class Screen {

    private static final Pattern TOKEN = Pattern.compile("\u001b\\[(\\d*(?:;\\d+)*)([A-Za-z])|\r|\n|[^\u001b\r\n]+");

    private final List<String> lines = new ArrayList<>(List.of(""));
    private int row;
    private boolean startOfLine = true;

    void show(String output) {
        Matcher token = TOKEN.matcher(output);
        int end = 0;
        while (token.find()) {
            if (token.start() != end) {
                throw new AssertionError("unknown sequence at " + output.substring(end));
            }
            end = token.end();
            apply(token);
        }
    }

    private void apply(Matcher token) {
        String command = token.group(2);
        if (command == null) {
            write(token.group());
        } else if (command.equals("A")) {
            row -= Integer.parseInt(token.group(1));
        } else if (command.equals("K")) {
            lines.set(row, startOfLine ? "" : lines.get(row));
        } else if (command.equals("J")) {
            lines.subList(row + 1, lines.size()).clear();
            lines.set(row, startOfLine ? "" : lines.get(row));
        } else if (!command.equals("m")) {
            throw new AssertionError("unknown command " + command);
        }
    }

    private void write(String text) {
        if (text.equals("\r")) {
            startOfLine = true;
        } else if (text.equals("\n")) {
            row++;
            startOfLine = true;
            if (row == lines.size()) {
                lines.add("");
            }
        } else {
            lines.set(row, startOfLine ? text : lines.get(row) + text);
            startOfLine = false;
        }
    }

    String text() {
        return String.join("\n", lines);
    }
}
