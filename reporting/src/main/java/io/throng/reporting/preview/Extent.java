package io.throng.reporting.preview;

import io.throng.metrics.Preview;
import io.throng.reporting.internal.page.HumanNumbers;
import java.time.Duration;

/** How much of a load a preview shows, in words. */
record Extent(Preview preview) {

    private static final Duration SECOND = Duration.ofSeconds(1);

    /** The beginning of a sentence. */
    String headline() {
        String length = text(preview.length());
        if (preview.endless()) {
            return "The first " + length + " of a load without end";
        }
        if (preview.cutOff().isEmpty()) {
            return length + " of load";
        }
        return preview.cutOff()
                .get()
                .length()
                .map(whole -> text(whole) + " of load, of which only the first " + length + " were worked out")
                .orElse("The first " + length + " of a load that is too much to be worked out");
    }

    String totalsTitle() {
        return isWhole() ? "Totals" : "Totals of the first " + text(preview.length());
    }

    /** The title of something that goes on beyond what could be worked out. */
    String soFar(String title) {
        return preview.cutOff().isEmpty() ? title : title + " so far";
    }

    private boolean isWhole() {
        return !preview.endless() && preview.cutOff().isEmpty();
    }

    /** Tenths of seconds do not tell short lengths apart. */
    private static String text(Duration length) {
        return length.compareTo(SECOND) < 0 ? HumanNumbers.millis(length) + " ms" : HumanNumbers.length(length);
    }
}
