package io.throng.reporting.csv;

import io.throng.metrics.Snapshot;
import java.util.List;

/** The columns of one file, and the rows that a snapshot gives them. */
interface Sheet {

    List<String> header();

    List<List<String>> rows(Snapshot snapshot);
}
