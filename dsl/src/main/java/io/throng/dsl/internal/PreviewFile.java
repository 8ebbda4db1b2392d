package io.throng.dsl.internal;

import io.throng.metrics.Preview;
import io.throng.reporting.preview.PreviewDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where {@code --json} puts a preview.
 *
 * @param path missing folders are made
 */
record PreviewFile(String path) {

    /** @throws UncheckedIOException when the file cannot be written; the message says so */
    void write(Preview preview) {
        Path file = Path.of(path).toAbsolutePath();
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, PreviewDocument.text(preview));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "--json: cannot write " + path + ": " + e
                            + "; expected a file in a folder that can be made and written",
                    e);
        }
    }
}
