package io.throng.benchmarks.sidebyside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/** Where and when figures were made. */
record Machine(LocalDate date, String kernel, String cpu, int cores, String java, String nginx) {

    static Machine here() throws IOException {
        return new Machine(
                LocalDate.now(ZoneOffset.UTC),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                cpuModel(),
                coreCount(),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
                Tool.version("nginx", "-v"));
    }

    private static String cpuModel() throws IOException {
        return cpuInfo("model name").findFirst().orElse("unknown CPU");
    }

    /** All of the machine, not only those that this program may use. */
    private static int coreCount() throws IOException {
        return (int) cpuInfo("processor").count();
    }

    private static Stream<String> cpuInfo(String name) throws IOException {
        return Files.readString(Path.of("/proc/cpuinfo"))
                .lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip());
    }

    @Override
    public String toString() {
        return date + ", " + kernel + ", " + cores + " cores of " + cpu + ", " + java + ", nginx " + nginx;
    }
}
