package io.throng.benchmarks.sidebyside;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that may be installed. */
final class Tool {

    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+[^\\s,]*");

    private Tool() {}

    /** Whether the shell would find it. */
    static boolean isInstalled(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }

    /** The first thing in what it prints that looks like a version; empty when there is none, or no such program. */
    static String version(String... command) {
        if (!isInstalled(command[0])) {
            return "";
        }
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            Matcher version =
                    VERSION.matcher(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            return version.find() ? version.group() : "";
        } catch (IOException e) {
            return "";
        }
    }
}
