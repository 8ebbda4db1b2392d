package io.throng.plan;

/**
 * Something that keeps a plan from being run.
 *
 * @param path where it is, such as {@code scenario "buy" > task "pay" > POST /orders}
 * @param message what was given and what is expected
 */
public record Problem(String path, String message) {

    @Override
    public String toString() {
        return path.isEmpty() ? message : path + ": " + message;
    }
}
