package io.throng.benchmarks.sidebyside;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares load generators: in each round every one runs once, the control first and the others beginning with another one
 * each time, so that a machine that drifts is not always unkind to the same. Started by {@code benchmarks/side-by-side.sh}.
 */
public final class SideBySide {

    private final Settings settings;
    private final Observer observer;
    private final Judge judge;
    private final Map<String, List<Trial>> trials = new LinkedHashMap<>();
    private final Map<String, List<Start>> starts = new LinkedHashMap<>();

    private SideBySide(Settings settings) {
        this.settings = settings;
        this.observer = new Observer(settings);
        this.judge = new Judge(settings.connections());
    }

    public static void main(String... args) throws IOException, InterruptedException {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly)));
        Settings settings = Settings.fromEnvironment();
        List<Generator> generators = chosen(settings);
        Machine machine = Machine.here();
        SideBySide benchmark = new SideBySide(settings);
        for (int round = 1; round <= settings.rounds(); round++) {
            for (Generator generator : inTurn(generators, round)) {
                benchmark.run(generator, round);
            }
        }
        List<Row> rows = benchmark.rows(generators);
        new Table(settings, machine, rows).print(System.out);
        new ResultFile(settings, machine, rows).write(settings.json());
        System.out.printf("%nall rounds: %s%n", settings.json());
        requireSound(rows);
    }

    private static List<Generator> chosen(Settings settings) {
        List<Generator> chosen = new ArrayList<>();
        List<Generator> known = new Generators(settings).all();
        settings.requireKnown(known.stream().map(Generator::name).toList());
        for (Generator generator : known) {
            String program = generator.command().apply(settings.base()).get(0);
            if (!generator.name().equals(Generators.CONTROL) && !settings.wants(generator.name())) {
                continue;
            }
            if (Tool.isInstalled(program)) {
                chosen.add(generator);
            } else {
                System.out.println(generator.name() + " is skipped: " + program + " is not installed");
            }
        }
        return chosen;
    }

    private static void requireSound(List<Row> rows) {
        List<String> unsound = rows.stream()
                .filter(row -> row.soundCount() == 0)
                .map(row -> row.generator().name())
                .toList();
        if (!unsound.isEmpty()) {
            throw new IllegalStateException(
                    "no round of " + unsound + " counts, expected one of each at least; the remarks above say why");
        }
    }

    private static List<Generator> inTurn(List<Generator> generators, int round) {
        List<Generator> turn = new ArrayList<>(generators);
        Collections.rotate(turn.subList(1, turn.size()), 1 - round);
        return turn;
    }

    private void run(Generator generator, int round) throws IOException, InterruptedException {
        System.out.printf("round %d of %d: %s%n", round, settings.rounds(), generator.name());
        Observation seen = observer.watch(generator);
        trials.computeIfAbsent(generator.name(), name -> new ArrayList<>())
                .add(judge.trial(round, seen, generator.reading().apply(seen.output())));
        List<Start> ofGenerator = starts.computeIfAbsent(generator.name(), name -> new ArrayList<>());
        try {
            ofGenerator.add(FirstByte.measure(
                    settings.startPort(),
                    settings.startCores(),
                    generator.command().apply("http://127.0.0.1:" + settings.startPort())));
        } catch (IOException e) {
            System.out.printf("%s, round %d: start not measured: %s%n", generator.name(), round, e.getMessage());
        }
    }

    private List<Row> rows(List<Generator> generators) {
        List<Trial> controls = trials.getOrDefault(Generators.CONTROL, List.of());
        return generators.stream()
                .map(generator -> new Row(
                        generator,
                        trials.getOrDefault(generator.name(), List.of()),
                        controls,
                        starts.getOrDefault(generator.name(), List.of())))
                .toList();
    }
}
