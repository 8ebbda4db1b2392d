package io.throng.benchmarks.sidebyside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A generator of the JVM from {@code benchmarks/peers}, which the script has built. */
record Peer(String classpath, String version) {

    /** @param artifact whose version counts */
    static Peer of(String module, String artifact) {
        Path target = Path.of("benchmarks", "peers", module, "target");
        String libraries = read(target.resolve("classpath"));
        Matcher version =
                Pattern.compile(Pattern.quote(artifact) + "-([^/:]+)\\.jar").matcher(libraries);
        return new Peer(target.resolve("classes") + ":" + libraries, version.find() ? version.group(1) : "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
