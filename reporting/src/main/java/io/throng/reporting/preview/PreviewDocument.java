package io.throng.reporting.preview;

import io.throng.metrics.Preview;
import io.throng.reporting.internal.FilePath;
import io.throng.reporting.internal.JsonText;
import io.throng.reporting.internal.OutputFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * A preview as one JSON document, which names its schema and version; {@code docs/json-preview.md} explains it. The same
 * preview always gives the same text.
 */
public final class PreviewDocument {

    private PreviewDocument() {}

    /** The document as text. */
    public static String text(Preview preview) {
        StringWriter text = new StringWriter();
        try {
            JsonText.write(text, PreviewContent.of(preview));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Writes the document into a file, which appears whole or not at all and replaces an older one of that name.
     *
     * @param path such as {@code results/preview.json}; missing folders are made
     * @throws IllegalArgumentException when the path is blank, ends in a slash, or is impossible
     * @throws IOException when the file cannot be written, such as when it is an existing folder
     */
    public static void write(Preview preview, String path) throws IOException {
        String report = "json(\"" + path + "\")";
        String file = FilePath.require(report, path, "a file, such as results/preview.json");
        OutputFile.prepare(report, file).replace(out -> JsonText.write(out, PreviewContent.of(preview)));
    }
}
