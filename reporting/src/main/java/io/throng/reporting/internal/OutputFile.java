package io.throng.reporting.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text file of a report, in UTF-8. A replaced file is always seen whole: the new text is written to a temporary file
 * beside it, which then takes its place. Every error says which report was asked for and what is expected. For one thread
 * at a time.
 */
public final class OutputFile {

    private final String report;
    private final Path path;
    private @Nullable Object identity;

    private OutputFile(String report, Path path) {
        this.report = report;
        this.path = path;
    }

    /** What goes into a file. */
    @FunctionalInterface
    public interface Text {
        void writeTo(Writer out) throws IOException;
    }

    /**
     * Refuses, before a run, a file that could not be written after it. Creates the folders it lies in, and leaves an
     * existing file as it is.
     *
     * @param report what the user asked for, such as {@code json("out.json")}; begins every message
     * @param path where the file lies; a link is followed
     * @throws IOException when the path is no regular file, or its folder cannot be made or written
     */
    public static OutputFile prepare(String report, String path) throws IOException {
        try {
            Path given = Path.of(path);
            if (Files.exists(given) && !Files.isRegularFile(given)) {
                throw new IOException(given + (Files.isDirectory(given) ? " is a folder" : " is not a regular file"));
            }
            Path target = Files.exists(given) ? given.toRealPath() : given.toAbsolutePath();
            Path folder = folderOf(target);
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            probe(folder, besideOf(target));
            return new OutputFile(report, target);
        } catch (IOException e) {
            throw new IOException(
                    report + ": cannot write " + path + ": " + WriteFailure.reason(e)
                            + "; expected a file in a folder that can be made and written",
                    e);
        }
    }

    /** Puts a new text in the place of the old one. When that fails the old text is still there, and nothing else. */
    public void replace(Text text) throws IOException {
        Path temporary = besideOf(path);
        try {
            write(text, temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE);
            identity = identity();
        } catch (IOException e) {
            deleteQuietly(temporary);
            throw failed(e);
        }
    }

    /**
     * Adds to the end of the file last put in place here; when this returns the operating system has all of it.
     *
     * @throws IOException also when somebody else has replaced or removed the file, such as another run that was given
     *     the same path
     */
    public void append(Text text) throws IOException {
        try {
            if (!Objects.equals(identity, identity())) {
                throw new IOException("somebody else has replaced it, expected a path of its own");
            }
            write(text, path, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static void probe(Path folder, Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(folder.toString());
        }
        Files.delete(file);
    }

    private static void write(Text text, Path file, OpenOption... options) throws IOException {
        // Unlike the one of Files.newBufferedWriter this encoder replaces broken text instead of refusing it.
        try (OutputStream out = Files.newOutputStream(file, options);
                Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            text.writeTo(writer);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private @Nullable Object identity() throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    private IOException failed(IOException e) {
        return new IOException(
                report + ": could not write " + path + ": " + WriteFailure.reason(e)
                        + "; expected room and permission to write for the whole run",
                e);
    }

    private static void deleteQuietly(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // The failure that led here is the one to tell.
        }
    }

    private static Path folderOf(Path target) throws IOException {
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException(target + " is the root folder");
        }
        return folder;
    }

    private static Path besideOf(Path target) {
        return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    }
}
