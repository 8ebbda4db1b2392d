package io.throng.benchmarks.sidebyside;

import static io.throng.benchmarks.sidebyside.Generator.Counted.BETWEEN_MARKS;
import static io.throng.benchmarks.sidebyside.Generator.Counted.WHOLE_PROCESS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The generators to compare. */
final class Generators {

    /** What all others are compared with. */
    static final String CONTROL = "wrk";

    private final Settings settings;
    private final String seconds;
    private final String warmUp;
    private final String connections;

    Generators(Settings settings) {
        this.settings = settings;
        seconds = Integer.toString(settings.seconds());
        warmUp = Integer.toString(settings.warmUpSeconds());
        connections = Integer.toString(settings.connections());
    }

    /** All of them, the control first; whether they are installed or wanted or not. */
    List<Generator> all() {
        List<Generator> all = new ArrayList<>(tools());
        all.addAll(2, throng());
        all.addAll(peers());
        return all;
    }

    private List<Generator> tools() {
        return List.of(
                tool(
                        CONTROL,
                        Tool.version("wrk", "-v"),
                        Said::byWrk,
                        base -> List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s", base + "/")),
                tool(
                        "h2load",
                        Tool.version("h2load", "--version"),
                        Said::byH2load,
                        base -> List.of("h2load", "--h1", "-t1", "-c" + connections, "-D" + seconds, base + "/")),
                tool(
                        "ab",
                        Tool.version("ab", "-V"),
                        Said::byAb,
                        base -> List.of(
                                "ab", "-k", "-q", "-c" + connections, "-t" + seconds, "-n100000000", base + "/")),
                tool(
                        "hey",
                        "",
                        Said::byHey,
                        base -> List.of("hey", "-c", connections, "-z", seconds + "s", base + "/")));
    }

    private List<Generator> throng() {
        return List.of(
                closed("throng-plain", "plain", "status check"),
                closed("throng-json", "json", "status and jsonPath check"),
                closed("throng-session", "session", "weights, variables in paths, jsonPath check"),
                jvm(
                        "throng-open",
                        "arrivals, " + settings.rate() + " per second; status check",
                        "",
                        Said::byMarks,
                        base -> java(
                                System.getProperty("java.class.path"),
                                "io.throng.benchmarks.PacedArrivals",
                                base + "/",
                                "open",
                                Integer.toString(settings.rate()),
                                seconds,
                                warmUp)));
    }

    private Generator closed(String name, String variant, String does) {
        return jvm(
                name,
                does,
                "",
                Said::byMarks,
                base -> java(
                        System.getProperty("java.class.path"),
                        "io.throng.benchmarks.ClosedLoop",
                        variant,
                        base,
                        connections,
                        seconds,
                        warmUp));
    }

    private List<Generator> peers() {
        Peer gatling = Peer.of("gatling", "gatling-app");
        Peer hyperfoil = Peer.of("hyperfoil", "hyperfoil-core");
        return List.of(
                gatling(gatling, "gatling-plain", "plain", "status check"),
                gatling(gatling, "gatling-json", "json", "status and jsonPath check"),
                jvm(
                        "hyperfoil",
                        "as its command wrk does it",
                        hyperfoil.version(),
                        Said::byMarks,
                        base -> java(
                                hyperfoil.classpath(),
                                "io.throng.peers.HyperfoilLoop",
                                base + "/",
                                connections,
                                seconds,
                                warmUp)));
    }

    private Generator gatling(Peer gatling, String name, String variant, String does) {
        String results = settings.work().resolve("gatling").toString();
        return jvm(
                name,
                does,
                gatling.version(),
                Said::byGatling,
                base -> java(
                        gatling.classpath(),
                        "io.throng.peers.GatlingLoop",
                        variant,
                        base + "/",
                        connections,
                        seconds,
                        warmUp,
                        results));
    }

    private static Generator tool(
            String name, String version, Function<String, Said> reading, Function<String, List<String>> command) {
        return new Generator(name, "no check, counts statuses", version, WHOLE_PROCESS, command, reading);
    }

    private static Generator jvm(
            String name,
            String does,
            String version,
            Function<String, Said> reading,
            Function<String, List<String>> command) {
        return new Generator(name, does, version, BETWEEN_MARKS, command, reading);
    }

    private static List<String> java(String classpath, String... mainAndArguments) {
        List<String> command =
                new ArrayList<>(List.of("java", "--add-opens=java.base/java.lang=ALL-UNNAMED", "-cp", classpath));
        command.addAll(Arrays.asList(mainAndArguments));
        return command;
    }
}
