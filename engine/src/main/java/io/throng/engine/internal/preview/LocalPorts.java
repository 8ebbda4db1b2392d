package io.throng.engine.internal.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The ports that the operating system gives to connections. */
final class LocalPorts {

    private static final Path RANGE = Path.of("/proc/sys/net/ipv4/ip_local_port_range");

    /** 49152 to 65535, which RFC 6335 sets aside for this. */
    private static final int DYNAMIC_PORTS = 16_384;

    private LocalPorts() {}

    /**
     * How many there are: what Linux says, and what is usual elsewhere. Linux gives the file in one read or not at all,
     * so it must be read through a buffer.
     */
    static int count() {
        try {
            return count(String.join(" ", Files.readAllLines(RANGE)));
        } catch (IOException | SecurityException | UnsupportedOperationException e) {
            return DYNAMIC_PORTS;
        }
    }

    /**
     * How many a range has.
     *
     * @param range first and last port, both included; what is not that counts as the usual range
     */
    static int count(String range) {
        String[] ports = range.strip().split("\\s+", 2);
        try {
            return Integer.parseInt(ports[ports.length - 1]) - Integer.parseInt(ports[0]) + 1;
        } catch (NumberFormatException e) {
            return DYNAMIC_PORTS;
        }
    }
}
