package io.throng.engine.internal.preview;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a machine allows one process.
 *
 * @param localPorts how many connections to one address of a server it can have at a time
 * @param freeFiles how many connections this process can still open; {@link Long#MAX_VALUE} when it is not known
 */
public record MachineLimits(int localPorts, long freeFiles) {

    /** Event loops, reports and classes that are yet to be loaded need some, too. */
    private static final long FILES_OF_THE_ENGINE = 64;

    /** Those of the machine that this runs on, as they are now. */
    public static MachineLimits ofThisMachine() {
        return new MachineLimits(LocalPorts.count(), freeFilesOfThisProcess());
    }

    private static long freeFilesOfThisProcess() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getMaxFileDescriptorCount() - unix.getOpenFileDescriptorCount() - FILES_OF_THE_ENGINE
                : Long.MAX_VALUE;
    }
}
