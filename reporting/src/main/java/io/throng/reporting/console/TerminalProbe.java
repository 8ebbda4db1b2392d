package io.throng.reporting.console;

import io.throng.reporting.internal.page.Terminal;
import io.throng.reporting.internal.page.TerminalSize;
import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** Finds out what the standard output can show. */
final class TerminalProbe {

    private static final int PIPE_WIDTH = 120;
    private static final int USUAL_WIDTH = 80;
    private static final int USUAL_HEIGHT = 24;
    private static final int PATIENCE_SECONDS = 1;
    private static final String BEYOND_ASCII = "\u2588\u2500\u2714";
    private static final File CONTROLLING_TERMINAL = new File("/dev/tty");

    private TerminalProbe() {}

    @SuppressWarnings("SystemConsoleNull") // isTerminal() asks where the console alone does not tell
    static Terminal stdout(Map<String, String> environment) {
        Console console = System.console();
        boolean unicode = canShowUnicode(console);
        if (console == null || !isTerminal(console) || !movesItsCursor(environment)) {
            return Terminal.pipe(unicode, pipeWidth(environment));
        }
        boolean colour = environment.getOrDefault("NO_COLOR", "").isEmpty() && Ansi.AUTO.enabled();
        return new Terminal(true, colour, unicode, USUAL_WIDTH, USUAL_HEIGHT);
    }

    /** The present size of the terminal this process was started from. */
    static TerminalSize size() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(CONTROLLING_TERMINAL)
                    .redirectError(Redirect.DISCARD)
                    .start();
            try (Scanner answer = new Scanner(stty.getInputStream(), StandardCharsets.US_ASCII)) {
                if (stty.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && answer.hasNextInt()) {
                    int height = answer.nextInt();
                    int width = answer.nextInt();
                    if (height > 0 && width > 0) {
                        return new TerminalSize(width, height);
                    }
                }
            } finally {
                stty.destroy();
            }
        } catch (IOException e) {
            // There is no stty here.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new TerminalSize(widthBySystem(), USUAL_HEIGHT);
    }

    private static int widthBySystem() {
        return CommandSpec.create().usageMessage().autoWidth(true).width();
    }

    private static int pipeWidth(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : PIPE_WIDTH;
    }

    private static boolean movesItsCursor(Map<String, String> environment) {
        boolean plainOnPurpose = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return !"dumb".equals(environment.get("TERM")) && (plainOnPurpose || Ansi.AUTO.enabled());
    }

    /** From Java 22 on there is a console also when the output goes elsewhere, and it can be asked. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private static boolean canShowUnicode(@Nullable Console console) {
        return charset(console).newEncoder().canEncode(BEYOND_ASCII);
    }

    private static Charset charset(@Nullable Console console) {
        String ofStdout = System.getProperty("stdout.encoding");
        if (ofStdout == null && console != null) {
            return console.charset();
        }
        String name = ofStdout == null ? System.getProperty("native.encoding", "") : ofStdout;
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return Charset.defaultCharset();
        }
    }
}
