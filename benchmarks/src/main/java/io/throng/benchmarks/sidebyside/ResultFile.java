package io.throng.benchmarks.sidebyside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The results as JSON, every round of every generator; what is not known is left out. */
record ResultFile(Settings settings, Machine machine, List<Row> rows) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    void write(Path file) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.putObject("machine")
                .put("date", machine.date().toString())
                .put("kernel", machine.kernel())
                .put("cpu", machine.cpu())
                .put("cores", machine.cores())
                .put("java", machine.java())
                .put("nginx", machine.nginx());
        root.putObject("settings")
                .put("rounds", settings.rounds())
                .put("secondsEach", settings.seconds())
                .put("warmUpSeconds", settings.warmUpSeconds())
                .put("connections", settings.connections())
                .put("rate", settings.rate());
        ArrayNode generators = root.putArray("generators");
        rows.forEach(row -> fill(generators.addObject(), row));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, JSON.writeValueAsString(root));
    }

    private void fill(ObjectNode node, Row row) {
        node.put("name", row.generator().name());
        node.put("does", row.generator().does());
        node.put("version", row.generator().version());
        node.put("counted", row.generator().counted().name());
        node.put("roundsThatCount", row.soundCount());
        put(node, "ratioToWrk", row.ratio());
        put(node, "cpuSecondsPerMillion", row.of(Trial::cpuPerMillion));
        put(node, "userSecondsPerMillion", row.of(Trial::userPerMillion));
        put(node, "systemSecondsPerMillion", row.of(Trial::systemPerMillion));
        put(node, "requestsPerSecond", row.of(trial -> trial.requests() / (double) settings.seconds()));
        put(node, "peakResidentKib", row.of(Trial::peakKib));
        put(node, "allocatedBytesPerRequest", row.allocatedBytes());
        put(node, "launchToFirstByteMillis", row.launchMillis());
        put(node, "mainToFirstByteMillis", row.mainMillis());
        ArrayNode rounds = node.putArray("rounds");
        row.trials().forEach(trial -> fill(rounds.addObject(), trial, row.ratio(trial)));
    }

    private static void fill(ObjectNode node, Trial trial, OptionalDouble ratio) {
        node.put("round", trial.round());
        node.put("requests", trial.requests());
        trial.said().ifPresent(said -> node.put("requestsBySelf", said));
        node.put("failed", trial.failed());
        node.put("userSeconds", trial.userSeconds());
        node.put("systemSeconds", trial.systemSeconds());
        node.put("peakResidentKib", trial.peakKib());
        trial.allocatedBytes().ifPresent(bytes -> node.put("allocatedBytesPerRequest", bytes));
        ratio.ifPresent(value -> node.put("ratioToWrk", value));
        trial.problems().forEach(node.putArray("problems")::add);
        trial.notes().forEach(node.putArray("notes")::add);
    }

    private static void put(ObjectNode node, String name, Spread spread) {
        if (!Double.isNaN(spread.median())) {
            node.putObject(name)
                    .put("median", spread.median())
                    .put("least", spread.least())
                    .put("most", spread.most());
        }
    }
}
