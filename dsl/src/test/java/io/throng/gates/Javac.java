package io.throng.gates;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

/**
 * A compiler in a process of its own, called as the build calls it: its arguments are those of the parent's pom.xml,
 * and the arguments of its JVM those of .mvn/jvm.config.
 */
final class Javac {

    private final Path repository;

    Javac(Path repository) {
        this.repository = repository;
    }

    /** Compiles one file into its own folder. */
    Outcome compile(Path source) throws Exception {
        Process process =
                new ProcessBuilder(command(source)).redirectErrorStream(true).start();
        String messages = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor() == 0, messages);
    }

    private List<String> command(Path source) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-Duser.language=en"));
        for (String argument : Files.readAllLines(repository.resolve(".mvn/jvm.config"))) {
            command.add("-J" + argument);
        }
        command.addAll(argumentsOfTheBuild());
        command.addAll(List.of(
                "-proc:none",
                "--release",
                "17",
                "-d",
                source.resolveSibling("classes").toString()));
        command.addAll(List.of("-classpath", classPath(), "-processorpath", classPath(), source.toString()));
        return command;
    }

    private List<String> argumentsOfTheBuild() throws Exception {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(repository.resolve("pom.xml").toFile());
        var nodes = pom.getElementsByTagName("arg");
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            arguments.add(nodes.item(i).getTextContent());
        }
        return arguments;
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    record Outcome(boolean succeeded, String messages) {}
}
