package io.throng.reporting.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.throng.metrics.Snapshot;
import io.throng.reporting.internal.OutputFile;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A sheet in a file, in the dialect of Python's csv module: commas, quotes where needed, CRLF. */
final class CsvFile {

    private final OutputFile file;
    private final Sheet sheet;

    private CsvFile(OutputFile file, Sheet sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    /** Makes the file with nothing but its header. */
    static CsvFile create(String report, String path, Sheet sheet) throws IOException {
        CsvFile csv = new CsvFile(OutputFile.prepare(report, path), sheet);
        csv.file.replace(out -> write(out, List.of(sheet.header())));
        return csv;
    }

    /** Replaces all rows. */
    void rewrite(Snapshot snapshot) throws IOException {
        file.replace(out -> {
            write(out, List.of(sheet.header()));
            write(out, sheet.rows(snapshot));
        });
    }

    /** Adds rows. */
    void append(Snapshot snapshot) throws IOException {
        file.append(out -> write(out, sheet.rows(snapshot)));
    }

    private static void write(Writer out, List<List<String>> records) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        records.forEach(csv::writeRecord);
        csv.flush();
    }
}
