package io.throng.benchmarks.sidebyside;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

/** The server's own count of requests. Used by one thread. */
final class Nginx {

    private final URI status;
    private long asked;

    Nginx(String base) {
        this.status = URI.create(base + "/nginx-status");
    }

    /** Requests so far but for those that asked for this number. */
    long requests() {
        asked++;
        try (InputStream in = status.toURL().openStream()) {
            Scanner numbers = new Scanner(in, StandardCharsets.UTF_8);
            numbers.findWithinHorizon("requests\\s+\\d+ \\d+ ", 0);
            return numbers.nextLong() - asked;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
