package io.throng.examples.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A page of the project's documents.
 *
 * @param text in Markdown
 */
public record Page(String text) {

    /**
     * Reads a page.
     *
     * @param path from the root of the project
     */
    public static Page at(String path) throws IOException {
        return new Page(Files.readString(Path.of("..", path)));
    }

    /** The blocks of code in a language, in order. */
    public List<String> blocks(String language) {
        return Pattern.compile("^```" + language + "\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    /** What comes under a heading of the second level, up to the next one. */
    public Page section(String heading) {
        String[] parts = text.split("(?m)^## ", -1);
        for (String part : parts) {
            if (part.startsWith(heading + "\n")) {
                return new Page(part);
            }
        }
        throw new IllegalArgumentException("no section \"" + heading + "\"");
    }

    /** All distinct matches of a regular expression's first group. */
    public Set<String> findAll(String regex) {
        Set<String> found = new TreeSet<>();
        Pattern.compile(regex).matcher(text).results().map(Page::firstGroup).forEach(found::add);
        return found;
    }

    private static String firstGroup(MatchResult match) {
        return match.group(1);
    }
}
