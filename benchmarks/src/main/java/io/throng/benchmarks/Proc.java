package io.throng.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux tells about one process, now; the process has to be alive. */
public final class Proc {

    private static final double TICKS_PER_SECOND = 100;
    private static final int FIRST_FIELD_AFTER_NAME = 3;
    private static final int USER_FIELD = 14;

    private final Path folder;

    private Proc(String name) {
        this.folder = Path.of("/proc", name);
    }

    /** This process. */
    public static Proc self() {
        return new Proc("self");
    }

    /** Another process of this machine. */
    public static Proc of(ProcessHandle process) {
        return new Proc(Long.toString(process.pid()));
    }

    /** CPU time of all its threads outside the kernel, since it started. */
    public double userSeconds() {
        return stat(USER_FIELD) / TICKS_PER_SECOND;
    }

    /** CPU time of all its threads in the kernel, since it started. */
    public double systemSeconds() {
        return stat(USER_FIELD + 1) / TICKS_PER_SECOND;
    }

    /** The most memory that was ever resident, in KiB. */
    public long peakResidentKib() {
        return status("VmHWM");
    }

    /** The memory that is resident now, in KiB. */
    public long residentKib() {
        return status("VmRSS");
    }

    private long stat(int field) {
        String stat = read("stat");
        String afterName = stat.substring(stat.lastIndexOf(')') + 2);
        return Long.parseLong(afterName.split(" ", -1)[field - FIRST_FIELD_AFTER_NAME]);
    }

    private long status(String name) {
        return read("status")
                .lines()
                .filter(line -> line.startsWith(name + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + name + " in " + folder + "/status"));
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
